"""A descriptor is built by Python calls, as code does that protoc before 3.19 generated.

Shows the bug:  protobuf 4.21 and later.        Does not:  3.20; PROTOCOL_BUFFERS_PYTHON_IMPLEMENTATION=python.
"""
# /// script
# requires-python = ">=3.8"
# dependencies = ["protobuf >=4.21"]
# ///
from google.protobuf import descriptor

descriptor.FieldDescriptor(
    name="id", full_name="Order.id", index=0, number=1, type=5, cpp_type=1, label=1, has_default_value=False, default_value=0,
    message_type=None, enum_type=None, containing_type=None, is_extension=False, extension_scope=None, serialized_options=None, file=None)
