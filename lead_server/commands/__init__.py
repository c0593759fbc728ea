"""Commands of `lead-server`: one small file a group, with `register(subparsers)`; every file here is found."""
