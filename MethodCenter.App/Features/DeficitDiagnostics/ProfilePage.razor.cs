using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.DeficitDiagnostics;

/// <summary>The diagnostic profile of a person.</summary>
public sealed partial class ProfilePage : IDisposable
{
    private static readonly IReadOnlyList<EvidenceSource> KeptSources =
        [EvidenceSource.NationalTest, EvidenceSource.StateExam, EvidenceSource.Request, EvidenceSource.Attestation];

    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<Crumb> _crumbs = [];
    private Profile? _profile;
    private bool _isLoaded;

    [Parameter] public int Id { get; set; }
    [Inject] public required ProfileQueries Queries { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required NotificationService Notifications { get; init; }

    private IReadOnlyList<EvidenceSource> Sources =>
        _profile!.May.Keep ? KeptSources : [_profile.May.AssessOneself ? EvidenceSource.SelfAssessment : EvidenceSource.Request];

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_profile?.EducatorId != Id) await LoadAsync();
    }

    private async Task LoadAsync()
    {
        _profile = await Queries.FindAsync(Id, _leaving.Token);
        _isLoaded = true;
        if (_profile is not null) _crumbs = [new(ProfileTexts.Educators, Urls.Educators), new(_profile.Name.Short, Urls.Educator(Id)), new(ProfileTexts.Title)];
    }

    private async Task OnVisitAsync()
    {
        var saved = await Dialogs.OpenPanelAsync<VisitPanel>(ProfileTexts.AddVisit, new() { [nameof(VisitPanel.EducatorId)] = Id }, isWide: true);
        if (saved is true) await DoneAsync();
    }

    private async Task OnEvidenceAsync()
    {
        var title = _profile!.May.Keep ? ProfileTexts.AddEvidence : _profile.May.AssessOneself ? ProfileTexts.SelfAssessment : ProfileTexts.Request;
        var saved = await Dialogs.OpenPanelAsync<EvidencePanel>(title, new() { [nameof(EvidencePanel.EducatorId)] = Id, [nameof(EvidencePanel.Sources)] = Sources });
        if (saved is true) await DoneAsync();
    }

    private Task DoneAsync()
    {
        Notifications.Done(ProfileTexts.Recorded);
        return LoadAsync();
    }
}
