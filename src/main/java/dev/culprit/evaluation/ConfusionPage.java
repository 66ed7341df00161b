package dev.culprit.evaluation;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /authors/confusion}: which articles come close, for those who write them. */
@Controller
class ConfusionPage {

    private final ConfusionBoard board;

    ConfusionPage(ConfusionBoard board) {
        this.board = board;
    }

    @GetMapping("/authors/confusion")
    String show(Model model) {
        Optional<Confusion> confusion = board.get();
        model.addAttribute("counting", confusion.isEmpty());
        model.addAttribute("pairs", confusion.map(Confusion::pairs).orElse(java.util.List.of()));
        return "confusion";
    }
}
