"""Holds instances against schemas with the Python package jsonschema.

A line of standard input is {"schemas": [...]}, then each is {"schema": ID, "instance": X}; for each
of those the answer is a line with the places of all errors, [] for a valid instance.
"""
import json
import sys

from jsonschema import Draft202012Validator
from referencing import Registry, Resource


def pointer(path):
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)


def place(error, instance):
    """Members that may not be there are told at their object, as the package does for most."""
    path = list(error.absolute_path)
    value = instance
    for step in path:
        value = value[step]
    if error.validator is None and value is error.instance and path:
        path.pop()
    return pointer(path)


registry = Registry()
for line in sys.stdin:
    message = json.loads(line)
    if "schemas" in message:
        for schema in message["schemas"]:
            Draft202012Validator.check_schema(schema)
            registry = registry.with_resource(schema["$id"], Resource.from_contents(schema))
        continue
    validator = Draft202012Validator({"$ref": message["schema"]}, registry=registry)
    instance = message["instance"]
    found = {place(error, instance) for error in validator.iter_errors(instance)}
    print(json.dumps(sorted(found)))
