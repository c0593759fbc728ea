# ruff: noqa: E501  (tables of words and columns: a row a line)
"""What agents of the sample world wrote down, what was promised, what things are called; our own words."""

from __future__ import annotations

from typing import Final

Words = dict[str, tuple[str, ...]]

#: by the outcome's last part, then by language
NOTES: Final[dict[str, Words]] = {
    "sold": {
        "zh": ("同意续保，已发支付链接", "老客户，方案不变，当场确认", "加了道路救援，保费已告知"),
        "en": ("Renewed on the same terms, link sent", "Happy with the service, renewed at once", "Added assistance, price confirmed"),
        "es": ("Renueva con las mismas coberturas", "Contento con el servicio, renueva", "Añade asistencia, precio confirmado"),
    },
    "visit_booked": {
        "zh": ("约周六上午量房，业主在家", "厨房和卫生间想翻新，已约设计师"),
        "en": ("Kitchen and bathroom, visit agreed", "Owner at home on Saturday morning"),
        "es": ("Cocina y baño, visita concertada", "Prefiere el sábado por la mañana, estará en casa"),
    },
    "applied": {
        "zh": ("装修用，24期，已发申请链接", "孩子上学用，资料齐全"),
        "en": ("For the kitchen, 24 months, link sent", "Wants to pay off the card, papers complete"),
        "es": ("Para la cocina, 24 meses, enlace enviado", "Quiere cancelar la tarjeta, documentación completa"),
    },
    "callback": {
        "zh": ("在开会，约好再打", "要跟爱人商量一下", "说晚上方便"),
        "en": ("In a meeting, asked to be called back", "Wants to talk to the husband first", "Better in the evening"),
        "es": ("Está reunido, pide que le llamemos", "Quiere consultarlo con su pareja", "Mejor por la tarde"),
    },
    "thinking": {
        "zh": ("觉得价格偏高，再考虑", "要对比一下别家", "对方案感兴趣，周末看资料"),
        "en": ("Asks for a comparison", "Finds it dear, will think it over", "Interested, reads the papers at the weekend"),
        "es": ("Pide una comparativa", "Le parece algo caro, se lo piensa", "Interesado, lo mirará el fin de semana"),
    },
    "information": {
        "zh": ("已发费率表", "要看书面资料"),
        "en": ("Sheet with all costs sent", "Wants it in writing"),
        "es": ("Información enviada", "Lo quiere por escrito"),
    },
    "refused": {
        "zh": ("嫌贵，不考虑了", "已经在别家办了", "近期没有打算"),
        "en": ("Too dear", "Has it elsewhere already", "No plans this year"),
        "es": ("Le parece caro", "Ya lo tiene con otra empresa", "Este año no piensa hacerlo"),
    },
    "do_not_call": {
        "zh": ("明确要求不再来电",), "en": ("Asked not to be called again",), "es": ("Pide que no le llamemos más",),
    },
    "not_reached": {"zh": ("",), "en": ("",), "es": ("",)},
    "invalid": {"zh": ("非本人",), "en": ("Somebody else's number",), "es": ("El número es de otra persona",)},
}  # fmt: skip

TICKETS: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "zh": (("理赔进度慢", "答复理赔进度"), ("保单地址有误", "更正后重发电子保单"), ("扣费金额不对", "核对后回电"), ("救援等了两小时", "给出处理结果")),
    "en": (("Claim delayed", "an answer about the claim"), ("Wrong address on the policy", "a corrected policy"), ("Charged twice", "the money back"), ("Waited two hours for the tow truck", "an explanation")),
    "es": (("Siniestro retrasado", "una respuesta sobre el siniestro"), ("Dirección equivocada en la póliza", "la póliza corregida"), ("Le han cobrado dos veces", "la devolución"), ("La grúa tardó dos horas", "una explicación")),
}  # fmt: skip

PRODUCTS: Final[dict[str, dict[str, str]]] = {
    "car_comprehensive": {"zh": "机动车综合险", "en": "Car Comprehensive", "es": "Coche a todo riesgo"},
    "home_plus": {"zh": "家庭财产险", "en": "Home Plus", "es": "Hogar Plus"},
    "health_basic": {"zh": "百万医疗险", "en": "Health Basic", "es": "Salud Básico"},
    "travel_year": {"zh": "全年旅行险", "en": "Travel All Year", "es": "Viaje Anual"},
    "kitchen": {"zh": "厨房改造", "en": "Kitchen", "es": "Reforma de cocina"},
    "bathroom": {"zh": "卫生间改造", "en": "Bathroom", "es": "Reforma de baño"},
    "instalment_loan": {"zh": "分期贷款", "en": "Instalment loan", "es": "Préstamo a plazos"},
}  # fmt: skip
YEAR: Final = {"zh": "年", "en": "y", "es": "año"}
CONSENT_WORDS: Final = {
    "zh": "同意接收来电及短信提醒", "en": "May call and send reminders", "es": "Autoriza llamadas y avisos",
}  # fmt: skip

#: code -> title and colour (names of the theme) of the tags that scripts and outcomes set
TAGS: Final[dict[str, tuple[str, str, str, str]]] = {
    "renewed": ("Renewed", "已续保", "Renovado", "success"),
    "wants_quote": ("Wants a quote", "要报价", "Quiere presupuesto", "accent"),
    "price_sensitive": ("Looks at the price", "价格敏感", "Mira el precio", "warning"),
    "competitor": ("With a competitor", "在别家", "Con la competencia", "warning"),
    "complaint": ("Complaint", "投诉", "Queja", "danger"),
    "wrong_number": ("Wrong number", "号码有误", "Número erróneo", "danger"),
    "has_children": ("Has children", "有孩子", "Tiene hijos", "accent"),
    "moved": ("Moved", "已搬家", "Se ha mudado", "accent"),
    "new_car": ("New car", "换了车", "Coche nuevo", "accent"),
    "sms_ok": ("SMS allowed", "可发短信", "SMS autorizado", "success"),
    "visit_booked": ("Visit booked", "已约量房", "Visita concertada", "success"),
    "later": ("Later", "以后再说", "Más adelante", "muted"),
    "tenant": ("Tenant", "租房", "De alquiler", "muted"),
    "new_home": ("New home", "新房", "Vivienda nueva", "accent"),
    "old_home": ("Older home", "旧房", "Vivienda usada", "accent"),
    "kitchen": ("Kitchen", "厨房", "Cocina", "accent"),
    "bathroom": ("Bathroom", "卫生间", "Baño", "accent"),
    "whole_home": ("Whole home", "全屋", "Toda la vivienda", "accent"),
    "premium": ("Premium", "高端", "Alta gama", "success"),
    "home": ("For the home", "装修用", "Para la casa", "accent"),
    "applied": ("Applied", "已申请", "Solicitado", "success"),
    "not_eligible": ("Not eligible", "不符合条件", "No cumple", "muted"),
    "vip": ("VIP", "重要客户", "VIP", "success"),
}  # fmt: skip
