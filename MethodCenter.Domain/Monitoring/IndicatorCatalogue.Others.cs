namespace MethodCenter.Domain.Monitoring;

/// <summary>«Иные показатели» of domain 2.3 that the records give by themselves.</summary>
public static partial class IndicatorCatalogue
{
    private static IEnumerable<IndicatorMethod> Others =>
    [
        Other("И1", "Динамика дефицитов: доля снятых по повторной диагностике",
            "Z — дефициты, измеренные в периоде повторно другой официальной кампанией; N — из них при повторном измерении не ниже порога; строка — человек и компетенция", Diagnosis,
            IndicatorRule.DeficitsRemoved, StaffGroup.Both),
        Other("И2", "Доля ИОМ, выполненных в срок", "Z — то же, что в П4в; N — завершённые не позже планового срока; строка — маршрут", Routes,
            IndicatorRule.RoutesInTime, StaffGroup.Both),
        Other("И3", "Охват молодых педагогов наставничеством", "Z — то же, что в П6; N — из них с наставничеством, срок которого пересекает период", Support, IndicatorRule.YoungMentored, StaffGroup.Teachers),
        Other("И4", "Охват школ с низкими результатами методистами", "Z — организации контура с признаком ШНОР на D; N — из них с действующим закреплением методиста любого уровня", Asset,
            IndicatorRule.LowResultsWithMethodist, StaffGroup.Teachers) with { Subject = FactSubject.Organisations },
        Other("И5", "Доля методистов с действующим повышением квалификации",
            "Z — люди с действующим статусом методиста, региональные и муниципальные; N — из них с документом о повышении квалификации в области методической поддержки не позже D", Asset,
            IndicatorRule.MethodistsTrained, StaffGroup.Teachers) with { Subject = FactSubject.Methodists },
        Other("И6", "Число проведённых методических мероприятий", "мероприятия, последний день которых в периоде; в области — все, в муниципалитете — его собственные и его организаций", Events,
            IndicatorRule.EventsHeld, StaffGroup.Both) with { Unit = Units, Shape = IndicatorShape.Count, Subject = FactSubject.Events },
        Other("И7", "Число участников методических мероприятий", "люди из U, присутствовавшие хотя бы на одном мероприятии периода; человек один раз", Events,
            IndicatorRule.EventParticipants, StaffGroup.Both) with { Unit = People, Shape = IndicatorShape.Count },
        Other("И8", "Доля организаций, где ИОМ разработаны не менее чем для 10 % работников", "N — организации контура, где доля по формуле П4 не ниже 10 %; Z — организации контура", Routes,
            IndicatorRule.OrganisationsWithRoutes, StaffGroup.Both) with { Subject = FactSubject.Organisations },
        Other("И9", "Срок от диагностики до утверждения ИОМ, медиана", "медиана числа дней от последней диагностики кампании до утверждения ИОМ, засчитанного в П4", Routes,
            IndicatorRule.DaysToApproval, StaffGroup.Both) with { Unit = DaysUnit, Shape = IndicatorShape.Median, Direction = IndicatorDirection.Less },
    ];

    private static IndicatorMethod Other(string code, string name, string formula, string source, IndicatorRule rule, StaffGroup staff) =>
        new(code, name, Percent, formula, source) { Rule = rule, Staff = staff, Kind = IndicatorKind.Other };
}
