package dev.culprit.evaluation;

import tools.jackson.databind.json.JsonMapper;

/** The mapper of the commands, made when one of them reads or writes JSON: help and plain answers need none. */
final class Json {

    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}
}
