"""The lead server: the only lead library, its permissions and the feed that keeps desks in step."""

VERSION = "0.1.0"
