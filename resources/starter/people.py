"""The sample organisation: three regions, four teams, 18 people. Logins are for the demo only."""

from __future__ import annotations

from typing import Final, NamedTuple

from domain.people import Role

ORGANISATION: Final = "demo"
ORGANISATION_NAME: Final = "Leadline Demo"
PASSWORD: Final = "leadline-demo"  #: of everybody; a sample world holds nothing worth protecting


class RegionFacts(NamedTuple):
    name: str
    country: str
    zone: str
    language: str
    campaign: str
    currency: str


REGIONS: Final = {
    "east_china": RegionFacts("East China", "CN", "Asia/Shanghai", "zh", "renewal", "CNY"),
    "us": RegionFacts("United States", "US", "America/Chicago", "en", "finance", "USD"),
    "spain": RegionFacts("Spain", "ES", "Europe/Madrid", "es", "decoration", "EUR"),
}
TEAMS: Final = {
    "hangzhou": ("Hangzhou Renewal", "east_china"),
    "shanghai": ("Shanghai Renewal", "east_china"),
    "chicago": ("Chicago Finance", "us"),
    "madrid": ("Madrid Reformas", "spain"),
}


class PersonFacts(NamedTuple):
    login: str
    name: str
    role: Role
    team: str = ""
    language: str = "en"


PEOPLE: Final = (
    PersonFacts("mira", "Mira Chen", "agent", "hangzhou"),
    PersonFacts("bo", "Bo Zhang", "agent", "hangzhou", "zh"),
    PersonFacts("jing", "林静", "agent", "hangzhou", "zh"),
    PersonFacts("hao", "周浩", "agent", "hangzhou", "zh"),
    PersonFacts("yan", "许燕", "agent", "shanghai", "zh"),
    PersonFacts("wei", "孙薇", "agent", "shanghai", "zh"),
    PersonFacts("tao", "何涛", "agent", "shanghai", "zh"),
    PersonFacts("grace", "Grace Miller", "agent", "chicago"),
    PersonFacts("dan", "Dan Brooks", "agent", "chicago"),
    PersonFacts("ruth", "Ruth Allen", "agent", "chicago"),
    PersonFacts("pablo", "Pablo Ortega", "agent", "madrid", "es"),
    PersonFacts("ines", "Inés Vidal", "agent", "madrid", "es"),
    PersonFacts("lena", "Lena Zhou", "team_lead", "hangzhou"),
    PersonFacts("carmen", "Carmen Soler", "team_lead", "madrid", "es"),
    PersonFacts("quan", "Quan Li", "analyst"),
    PersonFacts("nora", "Nora Whitfield", "analyst"),
    PersonFacts("olga", "Olga Ramos", "operations"),
    PersonFacts("ada", "Ada Brandt", "admin"),
)
AGENTS: Final = tuple(p for p in PEOPLE if p.role == "agent")
DEMO_AGENT: Final = "mira"
