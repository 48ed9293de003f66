namespace MethodCenter.Domain.Monitoring;

/// <summary>П1–П4: learning, teams, diagnosis, routes.</summary>
public static partial class IndicatorCatalogue
{
    private static IEnumerable<IndicatorMethod> Learned =>
    [
        new("П1", "Доля педагогических работников, освоивших ДПП из Федерального реестра, подобранные с учётом диагностики", Percent,
            "N — педагогические работники (T), завершившие в периоде ДПП с документом, если программа состояла в Федеральном реестре на дату приказа о зачислении, "
            + "официальная диагностика пройдена раньше начала обучения, но не ранее чем за 24 месяца, и программа входит в утверждённый ИОМ по этой диагностике "
            + "или закрывает выявленный ею дефицит; Z — T; N / Z × 100", Learning)
        {
            Rule = IndicatorRule.LearntByDiagnosis, Kind = IndicatorKind.Main, Target = new(10, "не менее 10 %"),
        },
        new("П1′", "Доля педагогических работников, освоивших ДПП из Федерального реестра, независимо от диагностики", Percent,
            "N — T, завершившие в периоде с документом ДПП, состоявшую в Федеральном реестре на дату приказа о зачислении; Z — T; N / Z × 100", Learning)
        {
            Rule = IndicatorRule.LearntFromRegister,
        },
        new("П1о", "П1 для педагогических работников общеобразовательных организаций", Percent,
            "то же, что П1; Z — педагогические работники общеобразовательных организаций (T_ОО), справочно", Learning)
        {
            Rule = IndicatorRule.LearntByDiagnosis, Staff = StaffGroup.GeneralEducation,
        },
    ];

    private static IEnumerable<IndicatorMethod> Teams =>
    [
        new("П2", "Количество управленческих команд, принявших участие в программах ПК", Units,
            "число организаций, из которых не менее двух управленцев (M), зачисленных на одну программу ПК одним приказом в один поток, завершили её в периоде; организация за период один раз", Learning)
        {
            Rule = IndicatorRule.TeamsCompleted, Shape = IndicatorShape.Count, Kind = IndicatorKind.Main, Subject = FactSubject.Organisations,
            Staff = StaffGroup.Managers, Target = new(18, "не менее 18 по области, в среднем одна на муниципалитет", 1),
        },
        new("П2н", "Управленческие команды, начавшие обучение", Units, "то же, что П2, но команда зачислена и обучается либо завершила программу", Learning)
        {
            Rule = IndicatorRule.TeamsStarted, Shape = IndicatorShape.Count, Subject = FactSubject.Organisations, Staff = StaffGroup.Managers,
        },
        new("П2ч", "Число членов управленческих команд, завершивших программу", People, "управленцы (M) команд П2, завершившие программу; человек один раз", Learning)
        {
            Rule = IndicatorRule.TeamMembers, Shape = IndicatorShape.Count, Staff = StaffGroup.Managers,
        },
        new("П2д", "Доля организаций с управленческой командой", Percent, "N — организации П2; Z — организации контура; N / Z × 100", Learning)
        {
            Rule = IndicatorRule.TeamShare, Subject = FactSubject.Organisations, Staff = StaffGroup.Managers,
        },
    ];

    private static IEnumerable<IndicatorMethod> Diagnosed =>
    [
        new("П3", "Доля педагогических работников и управленческих кадров, прошедших диагностику профессиональных компетенций", Percent,
            "N — люди из U = T ∪ M с завершённой в периоде официальной диагностикой, любая попытка; Z — U; N / Z × 100", Diagnosis)
        {
            Rule = IndicatorRule.DiagnosedInPeriod, Kind = IndicatorKind.Main, Staff = StaffGroup.Both, Target = new(20, "не менее 20 %"),
        },
        Part("П3т", "П3 по педагогическим работникам", "то же, что П3, среди T", StaffGroup.Teachers, IndicatorRule.DiagnosedInPeriod, Diagnosis),
        Part("П3м", "П3 по управленческим кадрам", "то же, что П3, среди M", StaffGroup.Managers, IndicatorRule.DiagnosedInPeriod, Diagnosis),
        Part("П3д", "Доля имеющих действующий результат диагностики на отчётную дату",
            "N — люди из U, чья последняя официальная диагностика пройдена не ранее чем за 36 месяцев до D; Z — U; N / Z × 100", StaffGroup.Both, IndicatorRule.DiagnosisValid, Diagnosis),
    ];

    private static IEnumerable<IndicatorMethod> Routed =>
    [
        new("П4", "Доля педагогических работников и управленческих кадров, для которых разработаны ИОМ на основе результатов диагностики", Percent,
            "N — люди из U с ИОМ, утверждённым в периоде, который на D утверждён, в реализации, приостановлен или завершён и основан на официальной диагностике "
            + "той же кампании не позже даты создания ИОМ; Z — U; N / Z × 100", Routes)
        {
            Rule = IndicatorRule.RouteByDiagnosis, Kind = IndicatorKind.Main, Staff = StaffGroup.Both, Target = new(10, "не менее 10 %"),
        },
        Part("П4т", "П4 по педагогическим работникам", "то же, что П4, среди T", StaffGroup.Teachers, IndicatorRule.RouteByDiagnosis, Routes),
        Part("П4м", "П4 по управленческим кадрам", "то же, что П4, среди M", StaffGroup.Managers, IndicatorRule.RouteByDiagnosis, Routes),
        Part("П4б", "Доля продиагностированных в периоде, для которых разработаны ИОМ", "N — то же, что в П4; Z — прошедшие диагностику в периоде; N / Z × 100",
            StaffGroup.Both, IndicatorRule.RouteOfDiagnosed, Routes),
        Part("П4в", "Доля завершённых ИОМ среди ИОМ, срок которых истёк в периоде",
            "N — завершённые на D; Z — ИОМ, утверждённые до D, со сроком окончания в периоде, включая прекращённые; N / Z × 100; строка — маршрут",
            StaffGroup.Both, IndicatorRule.RoutesCompleted, Routes),
        Part("П4и", "Доля имеющих ИОМ по иным основаниям", "N — люди из U с ИОМ, утверждённым в периоде на ином основании, чем диагностика, либо без подходящего результата диагностики; Z — U; в П4 не входит",
            StaffGroup.Both, IndicatorRule.RouteOtherwise, Routes) with { Direction = IndicatorDirection.Neither },
    ];

    private static IndicatorMethod Part(string code, string name, string formula, StaffGroup staff, IndicatorRule rule, string source) =>
        new(code, name, Percent, formula, source) { Rule = rule, Staff = staff };
}
