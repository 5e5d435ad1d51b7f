"""Reads the JSON files of a folder and validates them with jsonschema-rs, to compare with."""

import json
import os
import sys

import jsonschema_rs

with open(sys.argv[1], "rb") as file:
    validator = jsonschema_rs.Draft202012Validator(json.load(file))
for name in sorted(os.listdir(sys.argv[2])):
    with open(os.path.join(sys.argv[2], name), "rb") as file:
        if not validator.is_valid(json.loads(file.read())):
            sys.exit(f"{name} is not valid")
