using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>A competence of an instrument.</summary>
/// <param name="Code">The competence.</param>
/// <param name="Max">Greatest points.</param>
/// <param name="Ease">By how many percent it comes easier than the others.</param>
internal sealed record DemoMeasure(string Code, int Max, int Ease);

/// <summary>A campaign with what the making of its results needs to know.</summary>
internal sealed record DemoCampaign(DiagnosticCampaign Entity, IReadOnlyList<DemoMeasure> Measures)
{
    /// <summary>Two tasks for each competence.</summary>
    public bool HasTasks { get; init; }

    /// <summary>How many of a thousand of its audience the plan names.</summary>
    public int PerMille { get; init; } = 1000;

    /// <summary>By how many percent people whose deficits were found before do better now.</summary>
    public int Gain { get; init; }
    public bool IsCurrent { get; init; }
}

/// <summary>
/// Makes up the campaigns: subject teachers a year ago, methods in spring and the same instrument once more now, managers on scale C, a
/// self-check of a municipality that is not official.
/// </summary>
internal sealed class DemoCampaigns(DemoResults results, DemoSize size)
{
    private const string Centre = "ЦНППМ ГАОУ ДПО «ЛОИРО»";
    private static readonly string[] Teachers = ["teacher", "lecturer_spo"];
    private static readonly string[] Educators = ["teacher", "educator_dou", "lecturer_spo", "pdo"];
    private static readonly string[] Managers = ["director", "head_dou", "deputy_director", "deputy_head"];

    private static readonly DemoMeasure[] Subject =
    [
        new("SUB.1", 47, -9), new("SUB.2", 24, -12), new("SUB.3", 18, -3), new("SUB.4", 15, 4), new("MET.1", 14, 8), new("MET.2", 16, 3),
        new("MET.3", 21, -14), new("MET.4", 17, -7), new("MET.7", 12, -4), new("PSY.1", 12, 7), new("DIG.2", 10, 5),
    ];

    private static readonly DemoMeasure[] Methodical =
    [
        new("MET.1", 14, 8), new("MET.2", 16, 3), new("MET.3", 21, -15), new("MET.5", 12, -3), new("MET.6", 13, -1), new("PSY.1", 12, 8),
        new("PSY.2", 14, 2), new("PSY.3", 15, -10), new("PSY.4", 11, -8), new("PSY.5", 12, 0), new("COM.1", 10, 9), new("COM.2", 12, 5),
        new("DIG.1", 10, 6), new("DIG.2", 12, -2), new("EDU.1", 9, 9), new("LAW.1", 20, -4),
    ];

    private static readonly DemoMeasure[] Managing =
    [
        new("MAN.1", 20, 2), new("MAN.2", 24, -6), new("MAN.3", 18, 3), new("MAN.4", 22, -12), new("MAN.5", 16, 4), new("MAN.6", 18, -7), new("MAN.7", 14, 8),
        new("MAN.8", 15, -3), new("MAN.9", 16, -4), new("MAN.10", 12, 6), new("MAN.11", 20, -13), new("MAN.12", 14, 5), new("LAW.1", 12, 3), new("COM.5", 10, 2),
    ];

    private static readonly DemoMeasure[] Own =
        [new("DIG.3", 10, -6), new("COM.3", 10, 6), new("COM.4", 8, 9), new("PSY.6", 10, -4), new("EDU.3", 9, 1), new("LAW.2", 12, 4)];

    /// <summary>The past year's ones name all of the audience in the small demo and a part of it in that of the region.</summary>
    public void Make()
    {
        var isRegion = size == DemoSize.Region;
        Add(new("MAT", -13, 24), "Диагностика предметных и методических компетенций учителей математики, информатики и физики", Subject,
            new() { Positions = [.. Teachers], Subjects = ["math", "inf", "phys"], Instrument = "КИМ «Предметная и методическая компетентность учителя»", InstrumentVersion = "2025" },
            c => c with { HasTasks = true, PerMille = 950 });
        Add(new("MET", -8, 30), "Ежегодная диагностика методических компетенций педагогов, весна", Methodical, MethodicalDraft(),
            c => c with { PerMille = isRegion ? 105 : 340 });
        Add(new("UPR", -6, 21), "Диагностика управленческих компетенций руководителей и заместителей", Managing,
            new() { Positions = [.. Managers], Instrument = "Единые оценочные материалы для управленческих кадров", InstrumentVersion = "5.1", Operator = "Академия Минпросвещения России", ScaleId = results.ScaleId("C") },
            c => c with { PerMille = isRegion ? 560 : 900 });
        Add(new("SAM", -2, 20), "Самодиагностика цифровых и коммуникативных компетенций", Own,
            new() { Positions = [.. Educators], IsOfficial = false, Operator = "Муниципальные методические службы", ScaleId = results.ScaleId("B"), ValidityMonths = 12 },
            c => c with { PerMille = isRegion ? 18 : 70 });
        Add(new("MET", 0, 40), "Ежегодная диагностика методических компетенций педагогов, осень", Methodical, MethodicalDraft(),
            c => c with { PerMille = isRegion ? 95 : 320, Gain = 12, IsCurrent = true });
    }

    private static CampaignDraft MethodicalDraft() => new()
    {
        Positions = [.. Educators], Instrument = "КИМ «Методическая компетентность педагога»", InstrumentVersion = "3.0",
        Note = "Один инструмент весной и осенью: результаты сопоставимы по баллам.",
    };

    /// <summary>When a campaign is, seen from today.</summary>
    private sealed record Term(string Prefix, int Months, int Days);

    private void Add(Term term, string title, DemoMeasure[] measures, CampaignDraft draft, Func<DemoCampaign, DemoCampaign> tune)
    {
        var month = results.Today.AddMonths(term.Months);
        var from = term.Months == 0 ? results.Today.AddDays(-20) : new DateOnly(month.Year, month.Month, 6);
        var campaign = new DiagnosticCampaign($"{term.Prefix}-{from:yyyy-MM}") { Id = results.Campaigns.Count + 1 };
        (draft.Code, draft.Title, draft.Operator, draft.From, draft.Until) = (campaign.Code, title, draft.Operator ?? Centre, from, from.AddDays(term.Days));
        if (draft.ScaleId == 0) draft.ScaleId = results.ScaleId("A");
        DemoWorld.Expect(campaign.Change(draft));
        var made = tune(new(campaign, measures));
        foreach (var item in Items(made)) campaign.Put(item);
        results.Campaigns.Add(made);
    }

    private IEnumerable<CampaignItem> Items(DemoCampaign campaign)
    {
        var id = results.Campaigns.Sum(c => c.Entity.Items.Count);
        var task = 0;
        foreach (var measure in campaign.Measures)
        {
            yield return new("", measure.Code, measure.Max) { Id = ++id, CampaignId = campaign.Entity.Id };
            if (!campaign.HasTasks) continue;
            yield return new($"{++task}", measure.Code, measure.Max / 2) { Id = ++id, CampaignId = campaign.Entity.Id };
            yield return new($"{++task}", measure.Code, measure.Max - (measure.Max / 2)) { Id = ++id, CampaignId = campaign.Entity.Id };
        }
    }
}
