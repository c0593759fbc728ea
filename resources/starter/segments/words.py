# ruff: noqa: E501 - a sentence a line, three languages
"""What is said: per segment, per line of business, and where the two meet. Chinese, English, Spanish are each their own."""

from __future__ import annotations

from typing import Final

Text = tuple[str, str, str]  #: English, Chinese, Spanish

#: segment -> (title, whom it is for); asked from the last to the first, the last is for who is past all others
SEGMENTS: Final[dict[str, tuple[Text, str]]] = {
    "early": (("More than 30 days left", "还有30天以上", "Quedan más de 30 días"), "has(product.days_left)"),
    "due": (("Ends within 30 days", "30天内到期", "Vence en 30 días"), "product.days_left <= 30"),
    "lapsed": (("Has lapsed", "已脱保", "Ya vencida"), "product.days_left < 0"),
}
#: line of business -> (title, how its product codes begin, how a customer names it)
LINES: Final[dict[str, tuple[Text, str, Text]]] = {
    "car": (("Car", "车险", "Coche"), "car", ("A car", "车", "Un coche")),
    "home": (("Home", "家财险", "Hogar"), "home", ("A home", "房屋", "Una vivienda")),
    "health": (("Health", "医疗险", "Salud"), "health", ("Health", "医疗", "Salud")),
    "travel": (("Travel", "旅行险", "Viaje"), "travel", ("Journeys", "旅行", "Viajes")),
}

#: the first sentence of a segment
OPENING: Final[dict[str, Text]] = {
    "early": (
        "Your {{ product.name }} still runs for **{{ product.days_left }} days**.",
        "您的{{ product.name }}还有**{{ product.days_left }}天**到期。",
        "A su {{ product.name }} le quedan todavía **{{ product.days_left }} días**.",
    ),
    "due": (
        "Your {{ product.name }} ends in only **{{ product.days_left }} days**, on {{ product.ends_on }}.",
        "您的{{ product.name }}只剩**{{ product.days_left }}天**了，{{ product.ends_on }}到期。",
        "Su {{ product.name }} vence en solo **{{ product.days_left }} días**, el {{ product.ends_on }}.",
    ),
    "lapsed": (
        "Your {{ product.name }} ended on {{ product.ends_on }}: **at present you have no cover**.",
        "您的{{ product.name }}在{{ product.ends_on }}已经到期，**现在没有保障**。",
        "Su {{ product.name }} venció el {{ product.ends_on }}: **ahora mismo no tiene cobertura**.",
    ),
}
#: and the second, where segment and line meet
MEETING: Final[dict[tuple[str, str], Text]] = {
    ("early", "car"): (
        "Who renews now keeps this year's tariff, and the no-claims class is carried over before the year's new table comes.",
        "现在提前续，可以锁定今年的费率，无赔款优待也按现在的等级算，不受新费率影响。",
        "Quien renueva ahora conserva la tarifa de este año y la clase de bonificación, antes de que salga la nueva tabla.",
    ),
    ("early", "home"): (
        "Before the rainy season there is time to look at the sums calmly, and to put right what has been added in the house.",
        "雨季之前正好有时间把保额好好核一下，家里新添的东西也可以加进去。",
        "Antes de las lluvias hay tiempo para revisar los capitales con calma y añadir lo nuevo de la casa.",
    ),
    ("early", "health"): (
        "If it goes on without a break, no waiting period begins anew, and illnesses since the first day stay covered.",
        "只要不断保，就不用重新算等待期，投保以后查出来的病也照样保。",
        "Si sigue sin interrupción no empieza otra carencia, y lo que ha surgido desde el primer día sigue cubierto.",
    ),
    ("early", "travel"): (
        "Have you booked anything for the coming months? The cancellation cover holds from the booking, not from the journey.",
        "接下来几个月有出行计划吗？取消保障是从订票那天起算的，不是从出发那天。",
        "¿Tiene algo reservado para los próximos meses? La cancelación vale desde la reserva, no desde el viaje.",
    ),
    ("due", "car"): (
        "A single day without cover and the car must not be on the road; and an accident on that day would be yours alone to pay.",
        "车险断一天就不能上路，真出了事全得自己承担，所以一定要赶在到期前续上。",
        "Con un solo día sin seguro el coche no puede circular, y un golpe ese día lo pagaría usted entero.",
    ),
    ("due", "home"): (
        "Pipes and storms keep no calendar: if we renew before that day, there is not an hour between the two policies.",
        "水管爆裂、台风可不看日子。到期前续上，两张保单一小时都不会断。",
        "Las tuberías y las tormentas no miran el calendario: si renovamos antes, no queda ni una hora sin póliza.",
    ),
    ("due", "health"): (
        "After a break the waiting period begins again, and what has been treated this year may be left out. It would be a pity for those few days.",
        "一旦断保，等待期要重新算，今年看过的病还可能不保，就差这几天，太可惜了。",
        "Si se interrumpe, vuelve a empezar la carencia y lo tratado este año podría quedar fuera. Sería una lástima por unos días.",
    ),
    ("due", "travel"): (
        "If a journey begins after that day, neither the doctor abroad nor the lost suitcase would be paid.",
        "要是行程在到期之后，境外看病和行李丢失就都赔不了了。",
        "Si viaja después de ese día, ni el médico en el extranjero ni la maleta perdida estarían pagados.",
    ),
    ("lapsed", "car"): (
        "Please leave the car standing until we are done; it takes five minutes, and the cover holds from the hour you choose.",
        "手续没办好之前，车先别开。五分钟就能办完，您指定几点生效都行。",
        "Deje el coche parado hasta que terminemos; son cinco minutos, y la cobertura vale desde la hora que elija.",
    ),
    ("lapsed", "home"): (
        "If you tell me that nothing has happened in between, no inspection is needed, and I switch it on again today.",
        "这段时间家里没出什么事的话，不用验房，今天就能给您恢复。",
        "Si me dice que no ha pasado nada entretanto, no hace falta inspección y hoy mismo la reactivo.",
    ),
    ("lapsed", "health"): (
        "Within the grace period we can revive the old policy as it was. After that it would be a new one, with new questions about your health.",
        "宽限期内可以按原保单恢复效力；过了宽限期就只能重新投保，健康告知得重新做。",
        "Dentro del plazo de gracia recuperamos la póliza tal como era. Después sería una nueva, con otro cuestionario de salud.",
    ),
    ("lapsed", "travel"): (
        "For journeys that have begun already nothing can be done; for all others it can hold from tomorrow.",
        "已经出发的行程没办法补保，没出发的，明天就可以生效。",
        "Para los viajes ya empezados no se puede hacer nada; para los demás puede valer desde mañana.",
    ),
}
#: what may have changed, by line
SAME: Final[dict[str, Text]] = {
    "car": (
        "Do you still drive the same car, and about as much as last year?",
        "还是开去年那辆车吗？一年跑的里程差不多吧？",
        "¿Conduce el mismo coche y hace más o menos los mismos kilómetros?",
    ),
    "home": (
        "Do you still live there yourself, and has nothing been built on or let?",
        "房子还是您自己住吗？有没有扩建或者出租？",
        "¿Sigue viviendo usted allí, sin obras ni alquileres?",
    ),
    "health": (
        "Are the same people to be covered as last year, or has somebody been added?",
        "被保险人还是去年那几位吗？家里有没有添人？",
        "¿Deben estar cubiertas las mismas personas o se ha sumado alguien?",
    ),
    "travel": (
        "Do you still travel about as often, and to the same part of the world?",
        "您出行的次数和地方，跟去年差不多吗？",
        "¿Viaja usted con la misma frecuencia y a las mismas zonas?",
    ),
}
#: what is then asked: (words, kind, field, low, high)
CHANGED: Final[dict[str, tuple[Text, str, str, float, float]]] = {
    "car": (
        (
            "About how many kilometres will it be this year?",
            "今年大概会开多少公里？",
            "¿Cuántos kilómetros hará este año, más o menos?",
        ),
        "number",
        "km_a_year",
        500,
        200_000,
    ),
    "home": (
        (
            "How many square metres is it now, all told?",
            "现在一共多少平方米？",
            "¿Cuántos metros cuadrados tiene ahora en total?",
        ),
        "number",
        "home_m2",
        10,
        2_000,
    ),
    "health": (
        (
            "How many people shall be covered in all?",
            "一共要保几位？",
            "¿Cuántas personas deben estar cubiertas en total?",
        ),
        "number",
        "insured_persons",
        1,
        12,
    ),
    "travel": (
        (
            "And how many journeys do you plan this year?",
            "那今年大概打算出行几次？",
            "¿Y cuántos viajes piensa hacer este año?",
        ),
        "number",
        "journeys_a_year",
        1,
        60,
    ),
}
#: why it is worth having, by line
WORTH: Final[dict[str, Text]] = {
    "car": (
        "It stays fully comprehensive: damage by others who flee, glass, theft, and **a replacement car for fourteen days**.",
        "还是综合险：对方逃逸、玻璃单独破碎、盗抢都保，另外**送十四天代步车**。",
        "Sigue siendo a todo riesgo: el que se da a la fuga, lunas, robo y **coche de sustitución catorce días**.",
    ),
    "home": (
        "Water, fire, storm and burglary stay in, and **a tradesman comes at night too**, without your paying in advance.",
        "水暖管、火灾、台风、盗窃都在保障里，**夜里也有师傅上门**，不用您先垫钱。",
        "Agua, fuego, tormenta y robo siguen dentro, y **el técnico viene también de noche** sin adelantar nada.",
    ),
    "health": (
        "Hospital, operations and costly medicines stay covered up to the full sum, and **we pay the hospital directly**.",
        "住院、手术、院外特药都按保额报销，**医院直付，不用您垫付**。",
        "Hospital, operaciones y medicamentos caros siguen cubiertos hasta el límite, y **pagamos directamente al hospital**.",
    ),
    "travel": (
        "Doctor, the way home, luggage and cancellation stay in, and **somebody answers in your language day and night**.",
        "境外就医、紧急回国、行李和取消都保，**全天候有人用您的语言接电话**。",
        "Médico, regreso, equipaje y cancelación siguen dentro, y **alguien le atiende en su idioma día y noche**.",
    ),
}
#: the offer of a segment, before the price
OFFER: Final[dict[str, Text]] = {
    "early": (
        "Because you are early I may fix the price at **{{ (product.price|int) ~ ' ' ~ product.currency }}** a year. Shall I set that aside for you?",
        "您来得早，我可以按一年**{{ (product.price|int) ~ '元' }}**给您锁价。给您办理，可以吗？",
        "Por venir con tiempo puedo fijarle el precio en **{{ (product.price|int) ~ ' ' ~ product.currency }}** al año. ¿Se lo reservo?",
    ),
    "due": (
        "For another year it is **{{ (product.price|int) ~ ' ' ~ product.currency }}**, tax included, without a gap. Shall we do it now?",
        "再保一年，含税**{{ (product.price|int) ~ '元' }}**，保障不断档。现在就给您续上，好吗？",
        "Otro año le sale por **{{ (product.price|int) ~ ' ' ~ product.currency }}**, impuestos incluidos y sin huecos. ¿Lo hacemos ahora?",
    ),
    "lapsed": (
        "I can switch it on again for **{{ (product.price|int) ~ ' ' ~ product.currency }}** a year, on the old terms. Shall I?",
        "按原来的条件恢复，一年**{{ (product.price|int) ~ '元' }}**。我现在给您办，可以吗？",
        "Se la reactivo por **{{ (product.price|int) ~ ' ' ~ product.currency }}** al año, con las mismas condiciones. ¿La dejo lista?",
    ),
}
#: additions, by line: (question, two additions)
ADDITIONS: Final[dict[str, tuple[Text, tuple[tuple[str, Text], tuple[str, Text]]]]] = {
    "car": (
        (
            "Two things many drivers add: legal help, and cover for the driver. Would you like one of them?",
            "很多车主会加两项：法律费用和驾乘意外。您要不要加一项？",
            "Muchos añaden dos cosas: defensa jurídica y seguro del conductor. ¿Quiere alguna?",
        ),
        (
            ("legal", ("Legal help", "法律费用", "Defensa jurídica")),
            ("driver", ("The driver", "驾乘意外", "El conductor")),
        ),
    ),
    "home": (
        (
            "Shall the things in the house be covered as well, or the neighbour below, if water gets through?",
            "室内财产要不要一起保？还有万一漏水影响楼下的第三者责任。",
            "¿Cubrimos también el contenido o al vecino de abajo si se filtra agua?",
        ),
        (
            ("contents", ("Contents", "室内财产", "Contenido")),
            ("neighbour", ("The neighbour below", "第三者责任", "El vecino de abajo")),
        ),
    ),
    "health": (
        (
            "Would you like dental treatment with it, or a second opinion from a specialist?",
            "要不要加上齿科，或者专家二次诊疗意见？",
            "¿Quiere añadir dental o una segunda opinión médica?",
        ),
        (
            ("dental", ("Dental", "齿科", "Dental")),
            ("opinion", ("Second opinion", "二次诊疗", "Segunda opinión")),
        ),
    ),
    "travel": (
        (
            "Do you ski or dive, or hire a car when you travel? Either can be added.",
            "您会滑雪、潜水，或者在当地租车吗？都可以加保。",
            "¿Esquía, bucea o alquila coche cuando viaja? Se puede añadir.",
        ),
        (
            ("sport", ("Winter and water sports", "高风险运动", "Deportes de riesgo")),
            ("hire", ("Hired car", "租车损失", "Coche de alquiler")),
        ),
    ),
}
#: what is not covered: must be read out, by line
EXCLUDED: Final[dict[str, Text]] = {
    "car": (
        "I must tell you what is **not** covered: driving without a licence or after drinking, racing, wear, and the excess in your policy. The whole list stands in the terms.",
        "有几项**免责内容**必须告知您：无证或酒后驾驶、竞赛、自然磨损以及约定的免赔额，不予赔偿，全部内容见条款。",
        "Debo informarle de lo que **no** cubre: conducir sin permiso o bebido, competiciones, desgaste y la franquicia de su póliza. La lista completa está en las condiciones.",
    ),
    "home": (
        "I must tell you what is **not** covered: slow damp, wear, damage done on purpose, a home that stands empty beyond the days in the terms, and your excess.",
        "有几项**免责内容**必须告知您：长期渗水、自然老化、故意行为、空置超过条款规定天数以及约定的免赔额，不予赔偿。",
        "Debo informarle de lo que **no** cubre: humedad lenta, desgaste, daños intencionados, vivienda vacía más días de los previstos y su franquicia.",
    ),
    "health": (
        "I must tell you what is **not** covered: what was known before the first policy and not told, cosmetic treatment, and the deductible. Please answer health questions truthfully.",
        "有几项**免责内容**必须告知您：投保前已患且未告知的疾病、美容整形以及约定的免赔额，不予报销，健康告知请如实填写。",
        "Debo informarle de lo que **no** cubre: lo que ya se conocía y no se declaró, la estética y la franquicia. Conteste con verdad al cuestionario.",
    ),
    "travel": (
        "I must tell you what is **not** covered: journeys against an official warning, illness that was known before, drink or drugs, and each journey's excess.",
        "有几项**免责内容**必须告知您：前往官方警示地区、既往症、酒后或吸毒以及每次行程的免赔额，不予赔偿。",
        "Debo informarle de lo que **no** cubre: viajes contra un aviso oficial, dolencias previas, alcohol o drogas y la franquicia de cada viaje.",
    ),
}
#: from when it holds, by segment
START: Final[dict[str, Text]] = {
    "early": (
        "The new policy then begins on the day after the old one ends. Is that right for you, or shall it be another day?",
        "新保单从原保单到期次日生效。这样可以吗？还是您想换一天？",
        "La nueva empieza el día después de que venza la actual. ¿Le va bien o prefiere otro día?",
    ),
    "due": (
        "From which day shall it hold? I suggest the day after {{ product.ends_on }}, so that nothing is double and nothing is missing.",
        "您希望哪天生效？我建议{{ product.ends_on }}的次日，不重复也不断档。",
        "¿Desde qué día? Le propongo el siguiente al {{ product.ends_on }}: ni doble ni con huecos.",
    ),
    "lapsed": (
        "From which day shall it hold again? Backwards is not possible: what happened in between is not covered.",
        "从哪天恢复生效？不能往前追溯，中间这段时间出的事是不保的。",
        "¿Desde qué día vuelve a valer? Hacia atrás no se puede: lo de entretanto no está cubierto.",
    ),
}
