using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>
/// A diagnostic campaign: who measures whom, with what instrument, when, and from which share a deficit begins (domain, sections 3.1–3.3).
/// It names no people: everybody with a room of diagnostics may see it.
/// </summary>
public sealed class DiagnosticCampaign : IVersioned
{
    /// <summary>Порог дефицита by default, percent.</summary>
    public const decimal UsualThreshold = 60;

    /// <summary>Срок действия результата by default, months.</summary>
    public const int UsualValidity = 36;

    private readonly List<CampaignItem> _items = [];

    private DiagnosticCampaign() { }

    public DiagnosticCampaign(string code)
    {
        Code = code;
    }

    public int Id { get; internal set; }

    /// <summary>«MAT-2026-03»: as files name it.</summary>
    public string Code { get; private set; } = "";
    public string Title { get; private set; } = "";
    public string Operator { get; private set; } = "";

    /// <summary>Официальная: counted by the indicators and the source of confirmed deficits.</summary>
    public bool IsOfficial { get; private set; }
    public string? Instrument { get; private set; }
    public string? InstrumentVersion { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly Until { get; private set; }

    /// <summary>A share strictly below is a deficit. Hundredths of a percent, so that the database compares numbers.</summary>
    public int ThresholdHundredths { get; private set; } = (int)(UsualThreshold * 100);
    public int ScaleId { get; internal set; }
    public int ValidityMonths { get; private set; } = UsualValidity;

    /// <summary>Codes of positions, separated by semicolons; empty: any.</summary>
    public string AudiencePositions { get; private set; } = "";

    /// <summary>Codes of subjects, separated by semicolons; empty: any.</summary>
    public string AudienceSubjects { get; private set; } = "";
    public string? Note { get; private set; }
    public int Version { get; private set; }

    /// <summary>Competences and tasks that the instrument measures; empty until known.</summary>
    public IReadOnlyList<CampaignItem> Items => _items;

    /// <summary>Percent.</summary>
    public decimal Threshold => ThresholdHundredths / 100m;

    public bool Holds(DateOnly day) => From <= day && day <= Until;

    /// <summary>Two campaigns measure alike only with one instrument of one version: then points may be compared (domain 3.4, point 5).</summary>
    public bool MeasuresLike(DiagnosticCampaign other) =>
        Id == other.Id || (Instrument is not null && SearchKey.Of(Instrument) == SearchKey.Of(other.Instrument)
            && SearchKey.Of(InstrumentVersion) == SearchKey.Of(other.InstrumentVersion));

    /// <summary>Takes over what the form or the passport of a file holds.</summary>
    public Result Change(CampaignDraft draft)
    {
        if (CampaignRule.ProblemOf(draft) is { } problem) return problem;
        (Title, Operator) = (Inputs.Tidy(draft.Title, 500)!, Inputs.Tidy(draft.Operator, 500)!);
        (IsOfficial, From, Until) = (draft.IsOfficial, draft.From!.Value, draft.Until!.Value);
        (Instrument, InstrumentVersion) = (Inputs.Tidy(draft.Instrument, 300), Inputs.Tidy(draft.InstrumentVersion, 100));
        (ThresholdHundredths, ScaleId, ValidityMonths) = ((int)(draft.Threshold!.Value * 100), draft.ScaleId, draft.ValidityMonths);
        (AudiencePositions, AudienceSubjects) = (string.Join(';', draft.Positions), string.Join(';', draft.Subjects));
        Note = Inputs.Tidy(draft.Note, 2000);
        return Result.Ok;
    }

    /// <summary>Adds or changes what the instrument measures.</summary>
    public void Put(CampaignItem item)
    {
        _items.RemoveAll(i => i.IsSame(item));
        _items.Add(item);
    }

    /// <summary>Takes over the whole list of what the instrument measures: rows that stay as they were are kept.</summary>
    public void Measure(IReadOnlyCollection<CampaignItem> items)
    {
        _items.RemoveAll(old => !items.Any(i => i.IsSame(old) && i.MaxHundredths == old.MaxHundredths));
        _items.AddRange(items.Where(i => !_items.Any(i.IsSame)));
    }
}

/// <summary>A competence or a task of a campaign with its greatest score.</summary>
public sealed class CampaignItem
{
    private CampaignItem() { }

    /// <param name="task">Number of the task; empty for the competence as a whole.</param>
    /// <param name="competenceCode">What is measured.</param>
    /// <param name="max">Greatest score; null while unknown.</param>
    public CampaignItem(string task, string competenceCode, decimal? max)
    {
        (Task, CompetenceCode, MaxHundredths) = (task, competenceCode, max is { } known ? (int)(known * 100) : null);
    }

    public int Id { get; internal set; }
    public int CampaignId { get; internal set; }
    public string Task { get; private set; } = "";
    public string CompetenceCode { get; private set; } = "";
    public int? MaxHundredths { get; private set; }

    public decimal? Max => MaxHundredths / 100m;
    public bool IsTask => Task.Length > 0;

    internal bool IsSame(CampaignItem other) => Task == other.Task && CompetenceCode == other.CompetenceCode;
}

/// <summary>What the form of a campaign edits and what the passport of a file brings.</summary>
public sealed class CampaignDraft
{
    public int Id { get; set; }
    public int Version { get; set; }
    public string? Code { get; set; }
    public string? Title { get; set; }
    public string? Operator { get; set; }
    public bool IsOfficial { get; set; } = true;
    public string? Instrument { get; set; }
    public string? InstrumentVersion { get; set; }
    public DateOnly? From { get; set; }
    public DateOnly? Until { get; set; }
    public decimal? Threshold { get; set; } = DiagnosticCampaign.UsualThreshold;
    public int ScaleId { get; set; }
    public int ValidityMonths { get; set; } = DiagnosticCampaign.UsualValidity;
    public List<string> Positions { get; set; } = [];
    public List<string> Subjects { get; set; } = [];
    public string? Note { get; set; }
}

/// <summary>What a campaign must have.</summary>
public static class CampaignRule
{
    private const int LongestCode = 60;

    /// <summary>Null when the draft is whole.</summary>
    public static DomainError? ProblemOf(CampaignDraft draft)
    {
        if (Inputs.Tidy(draft.Code) is not { } code) return DiagnosticsErrors.CampaignCodeMissing;
        if (code.Length > LongestCode) return DiagnosticsErrors.CampaignCodeTooLong;
        if (Inputs.Tidy(draft.Title) is null) return DiagnosticsErrors.CampaignTitleMissing;
        if (Inputs.Tidy(draft.Operator) is null) return DiagnosticsErrors.CampaignOperatorMissing;
        if (draft.From is null || draft.Until is null) return DiagnosticsErrors.CampaignDatesMissing;
        if (draft.Until < draft.From) return DiagnosticsErrors.CampaignDatesTurned;
        if (draft.Threshold is null or <= 0 or > 100) return DiagnosticsErrors.CampaignThresholdWrong;
        if (draft.ValidityMonths is < 1 or > 120) return DiagnosticsErrors.CampaignValidityWrong;
        return draft.ScaleId == 0 ? DiagnosticsErrors.CampaignScaleMissing : null;
    }
}
