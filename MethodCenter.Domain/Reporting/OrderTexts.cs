using MethodCenter.Domain.Common;
using MethodCenter.Domain.Staging;

namespace MethodCenter.Domain.Reporting;

/// <summary>Wording of orders by the kind of the distribution. Names stand in the nominative in brackets: they are never declined.</summary>
internal static class OrderTexts
{
    public static string TitleOf(StagingKind kind) => kind switch
    {
        StagingKind.Educators => "О закреплении методистов за педагогическими работниками",
        StagingKind.Schools => "О закреплении методистов за образовательными организациями",
        StagingKind.LowResults => "О закреплении методистов за образовательными организациями с низкими образовательными результатами",
        StagingKind.Substitution => "О замещении методиста на период отсутствия",
        StagingKind.Mentoring => "О закреплении наставников",
    };

    public static string PurposeOf(StagingKind kind) => kind switch
    {
        StagingKind.Educators => "В целях адресной методической поддержки педагогических работников с учётом выявленных профессиональных дефицитов",
        StagingKind.Schools => "В целях методического сопровождения образовательных организаций",
        StagingKind.LowResults => "В целях адресной методической поддержки образовательных организаций с низкими образовательными результатами",
        StagingKind.Substitution => "В целях непрерывности методического сопровождения",
        StagingKind.Mentoring => "В целях поддержки и профессионального развития педагогических работников, в соответствии со статьёй 351.8 Трудового кодекса Российской Федерации",
    };

    /// <summary>Who is given, in the nominative: a head of the annex.</summary>
    public static string GiverOf(StagingKind kind) => kind is StagingKind.Mentoring ? "Наставник" : "Методист";

    public static string SeekerOf(StagingKind kind) => kind switch
    {
        StagingKind.Schools or StagingKind.LowResults => "Образовательная организация",
        StagingKind.Substitution => "Педагогический работник, организация",
        StagingKind.Educators => "Педагогический работник",
        StagingKind.Mentoring => "Наставляемый",
    };

    public static IReadOnlyList<string> PointsOf(OrderFacts facts) =>
    [
        AppointmentOf(facts),
        .. facts.Kind is StagingKind.Mentoring ? MentoringPoints(facts) : [DutyOf(facts.Kind)],
        .. facts.Absence is { } absence ? [$"По окончании срока замещения методическое сопровождение продолжает методист, за которым оно закреплено ({absence.Name})."] : Array.Empty<string>(),
        $"Ознакомить с настоящим приказом под подпись {(facts.Kind is StagingKind.Mentoring ? "наставников и наставляемых" : "методистов")}, указанных в приложении"
            + (facts.IsEmployer ? "." : ", и довести его до сведения руководителей организаций."),
        facts.Parts.Controller is { } controller
            ? $"Контроль за исполнением настоящего приказа возложить на {controller.TrimEnd('.')}."
            : "Контроль за исполнением настоящего приказа оставляю за собой.",
    ];

    private static string AppointmentOf(OrderFacts facts)
    {
        var term = MentoringPapersWords.Term(facts.From, facts.Until);
        return MentoringPapersWords.Stop(facts.Kind switch
        {
            StagingKind.Educators => $"Закрепить методистов за педагогическими работниками согласно приложению к настоящему приказу на срок {term}",
            StagingKind.Schools => $"Закрепить методистов за образовательными организациями согласно приложению к настоящему приказу на срок {term}",
            StagingKind.LowResults => $"Закрепить методистов за образовательными организациями с низкими образовательными результатами согласно приложению к настоящему приказу на срок {term}",
            StagingKind.Substitution => $"На период отсутствия методиста ({AbsentOf(facts)}) поручить методическое сопровождение закреплённых за ним педагогических работников и организаций "
                + $"методистам согласно приложению к настоящему приказу на срок {term}",
            StagingKind.Mentoring => $"Закрепить наставников за наставляемыми с письменного согласия сторон согласно приложению к настоящему приказу на срок {term}",
        });
    }

    private static string DutyOf(StagingKind kind) => kind switch
    {
        StagingKind.Schools => "Методистам обеспечить методическое сопровождение закреплённых организаций: консультации, посещение занятий, помощь в планировании методической работы; вести учёт проведённой работы.",
        StagingKind.LowResults => "Методистам обеспечить адресную методическую поддержку закреплённых организаций: анализ причин низких результатов, посещение занятий, консультации педагогических работников; вести учёт проведённой работы.",
        _ => "Методистам обеспечить адресную методическую поддержку: индивидуальные консультации, посещение занятий, сопровождение индивидуальных образовательных маршрутов; вести учёт проведённой работы.",
    };

    private static IEnumerable<string> MentoringPoints(OrderFacts facts) =>
    [
        "Наставникам совместно с наставляемыми разработать персонализированные программы наставничества и обеспечить их выполнение.",
        facts.IsEmployer
            ? "Содержание, сроки и форму выполнения работы по наставничеству, размеры и условия выплат определить дополнительными соглашениями к трудовым договорам наставников."
            : "Руководителям организаций, в которых работают наставники, определить содержание, сроки и форму выполнения работы по наставничеству, размеры и условия выплат дополнительными соглашениями к трудовым договорам.",
    ];

    private static string AbsentOf(OrderFacts facts) => facts.Absence is { } absence
        ? $"{absence.Name}, {absence.Kind} с {Formats.Date(absence.From)} по {Formats.Date(absence.Until)}"
        : MentoringPapersWords.LongBlank;
}
