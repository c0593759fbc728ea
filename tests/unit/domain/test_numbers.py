"""Telephone numbers as people and spreadsheets write them."""

import contextlib
import hmac
import re

import phonenumbers
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from domain.numbers import (
    PROBLEMS,
    format_for_people,
    keyed_hash,
    last_four,
    mask,
    number_key,
    read_numbers,
)

CN_MOBILE = "+8613800138000"

ONE_NUMBER = [
    # cell, region, area code, e164, extension, kind
    ("13800138000", "CN", None, CN_MOBILE, None, "mobile"),
    ("138 0013 8000", "CN", None, CN_MOBILE, None, "mobile"),
    ("137-8610-1525", "CN", None, "+8613786101525", None, "mobile"),
    ("+86 138 0013 8000", "CN", None, CN_MOBILE, None, "mobile"),
    ("+8613800138000", "ES", None, CN_MOBILE, None, "mobile"),
    ("8613800138000", "CN", None, CN_MOBILE, None, "mobile"),
    ("008613800138000", "CN", None, CN_MOBILE, None, "mobile"),
    ("0086 138 0013 8000", "US", None, CN_MOBILE, None, "mobile"),
    ("013800138000", "CN", None, CN_MOBILE, None, "mobile"),
    ("(+86)13800138000", "CN", None, CN_MOBILE, None, "mobile"),
    ("13800138000", "CN", None, CN_MOBILE, None, "mobile"),
    ("１３８００１３８０００", "CN", None, CN_MOBILE, None, "mobile"),
    ("（＋８６）１３８００１３８０００", "CN", None, CN_MOBILE, None, "mobile"),
    ("（０１０）６７８８０２２８", "CN", None, "+861067880228", None, "landline"),
    ("\u202a+86 138 0013 8000\u202c", "CN", None, CN_MOBILE, None, "mobile"),
    ("(+86)13800138000", "CN", None, CN_MOBILE, None, "mobile"),
    ("王先生 13800138000", "CN", None, CN_MOBILE, None, "mobile"),
    ("王某13800138000", "CN", None, CN_MOBILE, None, "mobile"),
    ("13800138000(王太太)", "CN", None, CN_MOBILE, None, "mobile"),
    ("18995768168(24小时值守)", "CN", None, "+8618995768168", None, "mobile"),
    ("Bob13800138000", "CN", None, CN_MOBILE, None, "mobile"),
    ("13800138000.0", "CN", None, CN_MOBILE, None, "mobile"),
    ("13800138000,0", "CN", None, CN_MOBILE, None, "mobile"),
    ("13,800,138,000", "CN", None, CN_MOBILE, None, "mobile"),
    ("1.3800138000E+10", "CN", None, CN_MOBILE, None, "mobile"),
    ("1.3800138123E+10", "CN", None, "+8613800138123", None, "mobile"),
    ('="13800138000"', "CN", None, CN_MOBILE, None, "mobile"),
    ("'13800138000", "CN", None, CN_MOBILE, None, "mobile"),
    ("0412—2516188", "CN", None, "+864122516188", None, "landline"),
    ("0412–2516188", "CN", None, "+864122516188", None, "landline"),
    ("0412-2516188", "CN", None, "+864122516188", None, "landline"),
    ("0412−2516188", "CN", None, "+864122516188", None, "landline"),
    ("028-85422114", "CN", None, "+862885422114", None, "landline"),
    ("86-020-32290789", "CN", None, "+862032290789", None, "landline"),
    ("86(0)10-67880228", "CN", None, "+861067880228", None, "landline"),
    ("+86 (0)10 6788 0228", "US", None, "+861067880228", None, "landline"),
    ("85422114", "CN", "028", "+862885422114", None, "landline"),
    ("85422114", "CN", "28", "+862885422114", None, "landline"),
    ("2516177", "CN", "0412", "+864122516177", None, "landline"),
    ("85422114转8153", "CN", "028", "+862885422114", "8153", "landline"),
    ("0571-57268287转8306", "CN", None, "+8657157268287", "8306", "landline"),
    ("0571-57268287-801", "CN", None, "+8657157268287", "801", "landline"),
    ("057157268287,83424", "CN", None, "+8657157268287", "83424", "landline"),
    ("0571-57268287 分机 12", "CN", None, "+8657157268287", "12", "landline"),
    ("0571-57268287#12", "CN", None, "+8657157268287", "12", "landline"),
    ("4006056655转0", "CN", None, "+864006056655", "0", "toll_free"),
    ("400-055-6588", "CN", None, "+864000556588", None, "toll_free"),
    ("2859902", "US", "312", "+13122859902", None, "unknown"),
    ("(312)\n285-9902", "US", None, "+13122859902", None, "unknown"),
    ("312-285-9902 ext. 44", "US", None, "+13122859902", "44", "unknown"),
    ("312.285.9902 x44", "US", None, "+13122859902", "44", "unknown"),
    ("(312) 285-9902 extension 44", "US", None, "+13122859902", "44", "unknown"),
    ("1-312-285-9902", "US", None, "+13122859902", None, "unknown"),
    ("3122859902;ext=44", "US", None, "+13122859902", "44", "unknown"),
    ("1-800-FLOWERS", "US", None, "+18003569377", None, "toll_free"),
    ("915161200", "ES", None, "+34915161200", None, "landline"),
    ("91 516 12 00", "ES", None, "+34915161200", None, "landline"),
    ("915.161.200", "ES", None, "+34915161200", None, "landline"),
    ("0034 915 161 200", "ES", None, "+34915161200", None, "landline"),
    ("34 915 161 200", "ES", None, "+34915161200", None, "landline"),
    ("612 345 678 (Sra. López)", "ES", None, "+34612345678", None, "mobile"),
    ("902 308 030", "ES", None, "+34902308030", None, "toll_free"),
    ("915161200 extensión 5", "ES", None, "+34915161200", "5", "landline"),
    ("069/1234567", "DE", None, "+49691234567", None, "landline"),
]


@pytest.mark.parametrize(("cell", "region", "area", "e164", "extension", "kind"), ONE_NUMBER)
def test_one_number(cell, region, area, e164, extension, kind):
    (number,) = read_numbers(cell, region, area)
    assert (number.e164, number.extension, number.kind, number.problem) == (e164, extension, kind, None)


SEVERAL = [
    ("13917252375;18043324125", "CN", ["+8613917252375", "+8618043324125"]),
    ("13917252375；18043324125", "CN", ["+8613917252375", "+8618043324125"]),
    ("13917252375、18043324125", "CN", ["+8613917252375", "+8618043324125"]),
    ("13917252375,18043324125", "CN", ["+8613917252375", "+8618043324125"]),
    ("13917252375 18043324125", "CN", ["+8613917252375", "+8618043324125"]),
    ("13917252375\n18043324125", "CN", ["+8613917252375", "+8618043324125"]),
    ("13917252375或18043324125", "CN", ["+8613917252375", "+8618043324125"]),
    ("13399558968/05552494343", "CN", ["+8613399558968", "+865552494343"]),
    ("0571-57268287/8", "CN", ["+8657157268287", "+8657157268288"]),
    ("0711-3871029\n15871536954\n邓老师 18107119749", "CN",
     ["+867113871029", "+8615871536954", "+8618107119749"]),
    ("余主任18171771748，周科长18120325994，总值班18995768168（24小时值守）", "CN",
     ["+8618171771748", "+8618120325994", "+8618995768168"]),
    ("915161200 / 612345678", "ES", ["+34915161200", "+34612345678"]),
    ("915161200 y 612345678", "ES", ["+34915161200", "+34612345678"]),
    ("312-285-9902 or 312-285-9903", "US", ["+13122859902", "+13122859903"]),
    ("13800138000;13800138000", "CN", [CN_MOBILE]),
]  # fmt: skip


@pytest.mark.parametrize(("cell", "region", "expected"), SEVERAL)
def test_several_numbers_in_a_cell(cell, region, expected):
    assert [number.e164 for number in read_numbers(cell, region)] == expected


def test_two_extensions_of_one_number():
    numbers = read_numbers("0571-57268287转8306、8308", "CN")
    assert [(number.e164, number.extension) for number in numbers] == [
        ("+8657157268287", "8306"),
        ("+8657157268287", "8308"),
    ]


PROBLEM_CELLS = [
    ("ask his wife", "US", "no_digits"),
    ("找王经理", "CN", "no_digits"),
    ("1739823977", "CN", "too_short"),
    ("138001380001", "CN", "too_long"),
    ("0745-888898", "CN", "too_short"),
    ("010-123456789", "CN", "too_long"),
    ("+86 155 210", "CN", "too_short"),
    ("9720000000", "ES", "too_long"),
    ("91516120", "ES", "too_short"),
    ("908750753", "ES", "invalid"),
    ("77352211561150", "US", "too_long"),
    ("2859902", "US", "no_area_code"),
    ("85422114", "CN", "no_area_code"),
    ("1.38E+10", "CN", "spoilt_by_spreadsheet"),
    ("1.38001234E+10", "CN", "spoilt_by_spreadsheet"),
    ("1,38E+10", "ES", "spoilt_by_spreadsheet"),
    ("7.73E+016", "US", "spoilt_by_spreadsheet"),
    ("138O0138000", "CN", "letters"),
    ("138****8000", "CN", "masked"),
    ("13800138xxx", "CN", "masked"),
    ("138••••8000", "CN", "masked"),
    ("转8306", "CN", "extension_only"),
    ("000000000000", "CN", None),
    ("999999999", "ES", "placeholder"),
    ("123456789", "ES", "placeholder"),
]


@pytest.mark.parametrize(("cell", "region", "problem"), PROBLEM_CELLS)
def test_a_problem_is_named_and_nothing_is_invented(cell, region, problem):
    numbers = read_numbers(cell, region)
    assert [number.problem for number in numbers] == ([problem] if problem else [])
    assert all(number.e164 is None and number.kind == "unknown" for number in numbers)
    assert problem is None or problem in PROBLEMS


@pytest.mark.parametrize("cell", ["", "  ", "0", "00", "-", "N/A", "none", "无", "暂无", "s/n", "\u00a0"])
def test_signs_of_none_are_no_number(cell):
    assert read_numbers(cell, "CN") == []


@pytest.mark.parametrize(
    ("cell", "digits"),
    [
        ("95588", "95588"),
        ("950616", "950616"),
        ("8306", "8306"),
        ("11183", "11183"),
        ("020-12320", "02012320"),
    ],
)
def test_short_numbers(cell, digits):
    (number,) = read_numbers(cell, "CN")
    assert (number.kind, number.digits, number.e164, number.problem) == ("short", digits, None, None)


def test_a_remark_beside_a_number_is_no_second_number():
    assert [n.e164 for n in read_numbers("13800138000; after 6", "CN") if n.e164] == [CN_MOBILE]
    assert [n.e164 for n in read_numbers("13800138000 / 微信同号", "CN")] == [CN_MOBILE]


@given(st.text(max_size=40), st.sampled_from(["CN", "US", "ES"]), st.sampled_from([None, "028", "312"]))
def test_any_text_is_answered(cell, region, area):
    for number in read_numbers(cell, region, area):
        assert number.problem is None or number.problem in PROBLEMS
        assert number.e164 is None or number.problem is None
    number_key(cell, region)


@given(
    st.integers(13000000000, 19999999999), st.sampled_from(["{}", "+86{}", "0086-{}", "王 {}", "{}.0", "0{}"])
)
def test_every_writing_of_a_mobile_gives_the_same_number(mobile, writing):
    assert [number.e164 for number in read_numbers(writing.format(mobile), "CN")] in ([f"+86{mobile}"],)


# -------------------------------------------------------------------------------- showing, hashing


@pytest.mark.parametrize(
    ("e164", "shown"),
    [
        ("+8613812344410", "+86 138 **** 4410"),
        ("+862885422114", "+86 28 **** 2114"),
        ("+34612345678", "+34 6 **** 5678"),
        ("+13122859902", "+1 31 **** 9902"),
        ("+6598765432", "+65 **** 5432"),
        ("95588", "**** 88"),
    ],
)
def test_mask(e164, shown):
    assert mask(e164, "CN") == shown


@given(st.integers(10_000_000, 10**14))
def test_a_mask_hides_four_digits_or_half_of_a_short_number(number):
    e164 = f"+{number}"
    with contextlib.suppress(phonenumbers.NumberParseException):  # some countries add digits when they parse
        assume(
            phonenumbers.format_number(phonenumbers.parse(e164), phonenumbers.PhoneNumberFormat.E164) == e164
        )
    shown = mask(e164, "CN")
    country, national = re.match(r"(?:\+(\d+) )?(.*)", shown).groups()
    length = len(str(number)) - len(country or "")
    left = len([sign for sign in national if sign.isdigit()])
    assert left <= (length - 4 if length >= 8 else length // 2)


def test_last_four():
    assert last_four("+86 138 0013 4410") == "4410"
    assert last_four("955") == "955"


def test_keyed_hash_depends_on_number_and_key():
    key, other = b"k" * 32, b"o" * 32
    assert len(keyed_hash(CN_MOBILE, key)) == 32
    assert keyed_hash(CN_MOBILE, key) == hmac.new(key, CN_MOBILE.encode(), "sha256").hexdigest()[:32]
    assert keyed_hash(CN_MOBILE, key) != keyed_hash(CN_MOBILE, other)
    assert keyed_hash(CN_MOBILE, key) != keyed_hash("+8613800138001", key)
    with pytest.raises(ValueError, match="16 bytes"):
        keyed_hash(CN_MOBILE, b"short")


def test_format_for_people():
    assert format_for_people(CN_MOBILE, "CN") == "138 0013 8000"
    assert format_for_people(CN_MOBILE, "ES") == "+86 138 0013 8000"
    assert format_for_people("+34915161200", "ES") == "915 16 12 00"
    assert format_for_people("alice", "CN") == "alice"


INCOMING = [
    # text, region, e164, short, anonymous
    ("+8613800138000", "CN", CN_MOBILE, None, False),
    ("8613800138000", "CN", CN_MOBILE, None, False),
    ("013800138000", "CN", CN_MOBILE, None, False),
    ("13800138000 ", "CN", CN_MOBILE, None, False),
    ("sip:+8613800138000@pbx.example;user=phone", "CN", CN_MOBILE, None, False),
    ('"王丽" <sip:13800138000@10.0.0.5>', "CN", CN_MOBILE, None, False),
    ("tel:+86-138-0013-8000", "CN", CN_MOBILE, None, False),
    ("%2B8613800138000@pbx", "CN", CN_MOBILE, None, False),
    ("069/1234567", "DE", "+49691234567", None, False),
    ("+99912345678", "CN", "+99912345678", None, False),
    ("1001", "CN", None, "1001", False),
    ("sip:1001@pbx", "CN", None, "1001", False),
    ("95588", "CN", None, "95588", False),
    ("123456", "US", None, "123456", False),
    ("85422114", "CN", None, None, False),
    ("alice", "CN", None, None, False),
    ("sip:anonymous@anonymous.invalid", "CN", None, None, True),
    ("Anonymous", "CN", None, None, True),
    ("Restricted", "US", None, None, True),
    ("隐藏号码", "CN", None, None, True),
    ("", "CN", None, None, True),
    ("0", "CN", None, None, True),
]


@pytest.mark.parametrize(("text", "region", "e164", "short", "anonymous"), INCOMING)
def test_caller_ids(text, region, e164, short, anonymous):
    incoming = number_key(text, region)
    assert (incoming.e164, incoming.short, incoming.anonymous) == (e164, short, anonymous)


def test_a_local_caller_id_keeps_its_digits():
    assert number_key("8542-2114", "CN").digits == "85422114"
