"""Small readers over nodes. A shape says what may stand at a place; the same shape reads it and describes it.

`Shape.read` makes a value of a node or reports what is wrong and returns None; `Shape.schema` is the JSON Schema of
what `read` accepts. A class under `@record` whose attributes are `required(…)` or `optional(…)` is a mapping of such
shapes, so a question type declares its fields once: for the reader, for the schema that editors use, for the manual.
"""

from quizgen.fields.reader import Reader, Shape
from quizgen.fields.record import Field, fields_of, optional, read_fields, record, record_of, required

__all__ = [
    "Field",
    "Reader",
    "Shape",
    "fields_of",
    "optional",
    "read_fields",
    "record",
    "record_of",
    "required",
]
