"""Forms of other systems, in and out: what fits becomes a form of ours, and each thing that does not fit is named.

Pure: text or data in, struct and losses out. Our own file is YAML or JSON and is read by the publisher.
"""

from domain.scorecards.exchange.both import FORMATS, read, write
from domain.scorecards.exchange.losses import LOSSES, PROBLEMS, FormFileError, Loss

__all__ = ["FORMATS", "LOSSES", "PROBLEMS", "FormFileError", "Loss", "read", "write"]
