using MethodCenter.Domain.Access;

namespace MethodCenter.Domain.Reporting;

/// <summary>What a report is asked for.</summary>
/// <param name="Date">The day it speaks of.</param>
/// <param name="MunicipalityId">For reports about one municipality; a municipal service always gets its own.</param>
/// <param name="Campaign">Code of a diagnostic campaign, for reports about one; null is the newest with results.</param>
public sealed record ReportRequest(DateOnly Date, int? MunicipalityId = null, string? Campaign = null);

/// <summary>A report of the catalogue.</summary>
/// <param name="Name">In addresses and on the command line.</param>
/// <param name="Title">Russian.</param>
/// <param name="About">What it is for, in one sentence.</param>
/// <param name="NeedsMunicipality">It speaks of one municipality.</param>
public sealed record ReportKind(string Name, string Title, string About, bool NeedsMunicipality)
{
    /// <summary>It may be narrowed to one municipality.</summary>
    public bool TakesMunicipality { get; init; } = NeedsMunicipality;

    /// <summary>It speaks of a diagnostic campaign, which may be chosen.</summary>
    public bool TakesCampaign { get; init; }

    /// <summary>Who may build it; the scope narrows what stands in it.</summary>
    internal IReadOnlyList<Role> Roles { get; init; } = [];

    public bool IsFor(Actor actor) => actor.IsSystem || (actor.Role is { } role && Roles.Contains(role));
}

/// <summary>All reports by name. A new one is a class that builds its blocks, and a line here.</summary>
public static class ReportCatalogue
{
    public const string Asset = "asset";
    public const string Municipality = "municipality";
    public const string Diagnostics = "diagnostics";
    public const string Mentoring = "mentoring";
    public const string Monitoring = "monitoring";

    private static readonly Role[] Readers = [Role.Administrator, Role.CentreStaff, Role.MunicipalService, Role.Observer];

    public static readonly IReadOnlyList<ReportKind> All =
    [
        new(Asset, "Состояние методического актива", "Для совета: структура, допуск, нагрузка, охват, пробелы, выводы и проект решения.", false) { Roles = Readers },
        new(Municipality, "Карточка муниципалитета", "Контингент, организации, методическая служба, методисты, охват и качество данных в сравнении с регионом.", true) { Roles = Readers },
        new(Diagnostics, "Результаты диагностики", "Для совета: охват, уровни, дефициты, тепловая карта, сравнение с прошлой кампанией, выводы и проект решения.", false)
        {
            Roles = Readers, TakesMunicipality = true, TakesCampaign = true,
        },
        new(Monitoring, "Итоги мониторинга", "Для совета и муниципалитета: восемь показателей с целями и изменениями, что за ними стоит, кто впереди и кому нужна помощь, выводы и проект решения.", false)
        {
            Roles = Readers, TakesMunicipality = true,
        },
        new(Mentoring, "Наставничество", "Для совета: поддержка молодых педагогов, наставники и нагрузка, пары, итоги, анкеты, документы организаций, выводы и проект решения.", false)
        {
            Roles = Readers, TakesMunicipality = true,
        },
    ];

    public static IEnumerable<ReportKind> For(Actor actor) => All.Where(r => r.IsFor(actor));

    /// <summary>The latest end of a half-year before a day: with it the report is compared.</summary>
    public static DateOnly PreviousHalfYear(DateOnly day)
    {
        var june = new DateOnly(day.Year, 6, 30);
        return day > june ? june : new DateOnly(day.Year - 1, 12, 31);
    }
}
