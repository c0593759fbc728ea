"""What every telephone keeps to, whatever stands behind it.

A test file of an adapter makes a `Stage` and subclasses `Conformance`; nothing else. What the adapter declares is proven to
work, what it does not declare is proven to be refused in words; declaring less than `MINIMUM` of its kind fails.
"""

from tests.unit.agent_app.telephony.conformance.stage import Stage
from tests.unit.agent_app.telephony.conformance.suite import Conformance

__all__ = ["Conformance", "Stage"]
