using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.DeficitDiagnostics;

/// <summary>The form of evidence, of a request and of the self-assessment.</summary>
public sealed partial class EvidencePanel
{
    private static readonly IReadOnlyList<Choice<int?>> _counts = [.. Enumerable.Range(1, 60).Select(n => new Choice<int?>(n, Formats.Number(n)))];

    private readonly EvidenceDraft _draft = new();
    private IReadOnlyList<Choice<EvidenceSource?>> _sources = [];
    private IReadOnlyList<IGrouping<string, CompetenceLine>> _groups = [];
    private DomainError? _refusal;

    [Parameter, EditorRequired] public required int EducatorId { get; set; }

    /// <summary>What may be recorded here; a single one is not asked for.</summary>
    [Parameter, EditorRequired] public required IReadOnlyList<EvidenceSource> Sources { get; set; }

    [Inject] public required ProfileQueries Queries { get; init; }
    [Inject] public required EvidenceService Service { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }

    private bool IsSelfAssessment => Sources is [EvidenceSource.SelfAssessment];

    protected override async Task OnInitializedAsync()
    {
        (_draft.EducatorId, _draft.On, _draft.Source) = (EducatorId, Clock.Today(), Sources[0]);
        _sources = [.. Sources.Select(s => new Choice<EvidenceSource?>(s, DeficitTerms.Of(s)))];
        _groups = [.. (await Queries.ListCompetencesAsync(EducatorId, CancellationToken.None)).GroupBy(c => c.Group)];
    }

    private EvidenceItem? Find(CompetenceLine line) => _draft.Items.Find(i => i.Code == line.Code);

    private bool IsChosen(CompetenceLine line) => Find(line) is not null;

    private void Choose(CompetenceLine line, bool isOn)
    {
        _draft.Items.RemoveAll(i => i.Code == line.Code);
        if (isOn) _draft.Items.Add(new EvidenceItem { Code = line.Code });
    }

    private async Task OnSaveAsync()
    {
        var saved = await Service.RecordAsync(_draft, CancellationToken.None);
        if (saved.IsOk) Dialogs.CloseSide(true);
        else _refusal = saved.Error;
    }
}
