using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.MethodicalAsset;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.MethodicalAsset;

/// <summary>Who looks after whom; filters live in the address, many are ended or handed over at once.</summary>
public sealed partial class AssignmentsPage
{
    private static readonly IReadOnlyList<Choice<AssignmentState?>> _states = AssetTexts.Choices<AssignmentState>(AssignmentPageTexts.Of);
    private static readonly IReadOnlyList<Choice<TargetKind?>> _kinds = AssetTexts.Choices<TargetKind>(AssignmentPageTexts.Of);
    private static readonly IReadOnlyList<Choice<MethodistLevel?>> _levels = AssetTexts.Choices<MethodistLevel>(MethodicalAssetTerms.Of);

    private IReadOnlyList<Choice<int?>> _municipalities = [];
    private IReadOnlyList<Choice<string>> _subjects = [];
    private IReadOnlyList<FilterChip> _chips = [];
    private AssignmentFilter _filter = new();
    private AssetHead<int>? _methodist;
    private ListGrid<AssignmentRow>? _grid;
    private bool _mayKeep;

    [Inject] public required AssignmentQueries Queries { get; init; }
    [Inject] public required AssetHeadQueries Heads { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required NotificationService Notifications { get; init; }

    protected override async Task OnInitializedAsync()
    {
        _mayKeep = Heads.MayKeep;
        var heads = await Heads.FindAsync(Leaving);
        _municipalities = [.. heads.Municipalities.Select(m => new Choice<int?>(m.Value, m.Name))];
        _subjects = [.. heads.Subjects.Select(s => new Choice<string>(s.Value, s.Name))];
        _methodist = _filter.MethodistId is { } id ? await Heads.FindMethodistAsync(id, Leaving) : null;
        ReadAddress();
    }

    private async Task OnEndAsync(IReadOnlyCollection<AssignmentRow> rows)
    {
        if (!AreOwn(rows)) return;
        var ended = await Dialogs.OpenDialogAsync<EndAssignmentsDialog>(AssignmentPageTexts.EndMany, new() { [nameof(EndAssignmentsDialog.Ids)] = Ids(rows) });
        if (ended is int count) await DoneAsync(AssignmentPageTexts.Ended(count));
    }

    private async Task OnReassignAsync(IReadOnlyCollection<AssignmentRow> rows)
    {
        if (!AreOwn(rows)) return;
        var passed = await Dialogs.OpenDialogAsync<ReassignDialog>(AssignmentPageTexts.Reassign, new() { [nameof(ReassignDialog.Ids)] = Ids(rows) }, "40rem");
        if (passed is int count) await DoneAsync(AssignmentPageTexts.Reassigned(count));
    }

    private bool AreOwn(IReadOnlyCollection<AssignmentRow> rows)
    {
        var own = rows.All(r => r.MayKeep);
        if (!own) Notifications.Refused(new DomainError("assignment.not-yours", AssignmentPageTexts.NotYours));
        return own;
    }

    private static List<int> Ids(IReadOnlyCollection<AssignmentRow> rows) => [.. rows.Select(r => r.Id)];

    private Task DoneAsync(string message)
    {
        Notifications.Done(message);
        return _grid?.ReloadAsync() ?? Task.CompletedTask;
    }

    protected override void ReadAddress()
    {
        _filter = new AssetAddress(Navigation.Uri, Words.Find).Assignments;
        if (_filter.MethodistId != _methodist?.Value) _methodist = null;
        _chips =
        [
            .. Chip("q", AssetTexts.Search, _filter.Text),
            .. Chip("methodist", AssignmentPageTexts.Methodist, _filter.MethodistId is null ? null : _methodist?.Name ?? AssetAddress.Of(_filter.MethodistId)),
            .. Chip("educator", AssignmentPageTexts.KindPeople, AssetAddress.Of(_filter.EducatorId)),
            .. Chip("organisation", AssignmentPageTexts.Organisation, AssetAddress.Of(_filter.OrganisationId)),
            .. Chip("state", AssignmentPageTexts.State, NameOf(_states, _filter.State)),
            .. Chip("kind", AssignmentPageTexts.Kind, NameOf(_kinds, _filter.Kind)),
            .. Chip("level", AssetTexts.Level, NameOf(_levels, _filter.Level)),
            .. Chip("municipality", AssetTexts.Municipality, NameOf(_municipalities, _filter.MunicipalityId)),
            .. Chip("subject", AssetTexts.Subject, NameOf(_subjects, _filter.SubjectCode)),
            .. Chip("conflicts", AssignmentPageTexts.ConflictFilter, _filter.OnlyConflicts ? AssignmentPageTexts.Yes : null),
        ];
    }
}
