using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>Makes campaigns of what files say and changes known ones; a field that the file does not name stays as it is.</summary>
internal sealed class CampaignWriter(PlanContext context, ImportPlan plan, CampaignBook book)
{
    /// <summary>A new campaign, or why none can be made, in a short phrase.</summary>
    /// <param name="record">What the file says.</param>
    /// <param name="levels">Names of levels met in its rows.</param>
    public (CampaignEntry? Entry, string? Reason) Create(CampaignRecord record, IReadOnlyCollection<string> levels)
    {
        var scale = record.Scale is { } text ? book.ScaleOf(text) : book.GuessScale(levels);
        if (ProblemOf(record, scale) is { } problem) return (null, problem);
        var campaign = new DiagnosticCampaign(record.Code!);
        var made = campaign.Change(DraftOf(record, null, scale!.Id));
        if (!made.IsOk) return (null, made.Error.Message);
        plan.NewCampaigns.Add(campaign);
        return (book.Add(campaign), null);
    }

    /// <summary>Changes a known campaign; the reason why it cannot be, or null.</summary>
    public string? Change(DiagnosticCampaign campaign, CampaignRecord record, List<FieldChange> changes)
    {
        var scale = record.Scale is { } text ? book.ScaleOf(text) : null;
        if (record.Scale is not null && scale is null) return UnknownScale;
        var draft = DraftOf(record, campaign, scale?.Id ?? campaign.ScaleId);
        if (CampaignRule.ProblemOf(draft) is { } problem) return problem == DiagnosticsErrors.CampaignDatesTurned ? DatesTurned : problem.Message;
        Compare(campaign, draft, changes);
        if (changes.Count == 0) return null;
        plan.Remember(context.Db, campaign);
        campaign.Change(draft);
        return null;
    }

    /// <summary>What the campaign measures: added, or changed where the file says otherwise.</summary>
    public (RowFate Fate, FieldChange? Change) Put(CampaignEntry entry, CampaignItem item)
    {
        var known = entry.Find(item.Task, item.CompetenceCode);
        if (known is not null && known.CompetenceCode == item.CompetenceCode && (known.MaxHundredths == item.MaxHundredths || item.MaxHundredths is null)) return (RowFate.Unchanged, null);
        entry.Put(item);
        plan.CampaignOf[item] = entry.Campaign;
        if (known is null || known.Id == 0)
        {
            if (known is not null) plan.NewItems.Remove(known);
            plan.NewItems.Add(item);
            return (RowFate.Created, null);
        }
        (item.Id, item.CampaignId) = (known.Id, known.CampaignId);
        plan.Replace(context.Db, known, item);
        return (RowFate.Updated, new("максимум", Shown(known), Shown(item)));
    }

    private const string UnknownScale = "неизвестная шкала";
    private const string DatesTurned = "окончание кампании раньше начала";

    private static string? ProblemOf(CampaignRecord record, Scale? scale)
    {
        var missing = new[] { (record.Code, "код кампании"), (record.Title, "наименование кампании"), (record.Operator, "оператор"), (Formats.Date(record.From), "начало кампании"), (Formats.Date(record.Until), "окончание кампании") }
            .Where(field => string.IsNullOrEmpty(field.Item1)).Select(field => field.Item2).ToList();
        if (missing.Count > 0) return RowScribe.Missing(string.Join(", ", missing));
        if (record.Until < record.From) return DatesTurned;
        return scale is null ? UnknownScale : null;
    }

    private static CampaignDraft DraftOf(CampaignRecord record, DiagnosticCampaign? known, int scaleId) => new()
    {
        Code = record.Code, Title = record.Title ?? known?.Title, Operator = record.Operator ?? known?.Operator,
        IsOfficial = record.IsOfficial ?? known?.IsOfficial ?? true, Instrument = record.Instrument ?? known?.Instrument,
        InstrumentVersion = record.InstrumentVersion ?? known?.InstrumentVersion, From = record.From ?? known?.From, Until = record.Until ?? known?.Until,
        Threshold = record.Threshold ?? known?.Threshold ?? DiagnosticCampaign.UsualThreshold, ScaleId = scaleId,
        ValidityMonths = record.Validity ?? known?.ValidityMonths ?? DiagnosticCampaign.UsualValidity, Note = record.Note ?? known?.Note,
        Positions = Parts(known?.AudiencePositions), Subjects = Parts(known?.AudienceSubjects),
    };

    private static List<string> Parts(string? text) => [.. (text ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries)];

    private void Compare(DiagnosticCampaign known, CampaignDraft draft, List<FieldChange> changes)
    {
        Say("наименование", known.Title, Inputs.Tidy(draft.Title));
        Say("оператор", known.Operator, Inputs.Tidy(draft.Operator));
        Say("вид диагностики", Official(known.IsOfficial), Official(draft.IsOfficial));
        Say("начало", Formats.Date(known.From), Formats.Date(draft.From));
        Say("окончание", Formats.Date(known.Until), Formats.Date(draft.Until));
        Say("порог, %", ResultHeadings.Shown(known.Threshold), ResultHeadings.Shown(draft.Threshold!.Value));
        Say("шкала", book.NameOfScale(known.ScaleId), book.NameOfScale(draft.ScaleId));
        Say("инструмент", known.Instrument, draft.Instrument);
        Say("версия инструмента", known.InstrumentVersion, draft.InstrumentVersion);
        Say("срок действия, мес.", Formats.Number(known.ValidityMonths), Formats.Number(draft.ValidityMonths));
        Say("примечание", known.Note, Inputs.Tidy(draft.Note, 2000));

        void Say(string field, string? before, string? after)
        {
            if ((before ?? "") != (after ?? "")) changes.Add(new(field, before ?? "", after ?? ""));
        }
    }

    private static string Official(bool isOfficial) => isOfficial ? "официальная" : "неофициальная";

    private static string Shown(CampaignItem item) => $"{item.CompetenceCode}: {(item.Max is { } max ? ResultHeadings.Shown(max) : "—")}";
}
