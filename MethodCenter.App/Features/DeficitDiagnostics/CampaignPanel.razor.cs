using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.DeficitDiagnostics;

/// <summary>The form of a campaign: closes with the id when it was saved. A change that moves deficits is confirmed with its consequence.</summary>
public sealed partial class CampaignPanel : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<Choice<int>> _scales = [];
    private CampaignForm? _form;
    private DomainError? _refusal;
    private DomainError? _recount;
    private int _addressed;

    /// <summary>Zero for a new one.</summary>
    [Parameter] public int CampaignId { get; set; }

    [Inject] public required CampaignQueries Queries { get; init; }
    [Inject] public required CampaignService Service { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }

    private CampaignDraft Draft => _form!.Draft;

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        var form = await Queries.FindFormAsync(CampaignId, _leaving.Token);
        if (form is null)
        {
            Dialogs.CloseSide();
            return;
        }
        _scales = [.. form.Choices.Scales.Select(s => new Choice<int>(s.Id, s.Name))];
        _addressed = await Queries.CountAudienceAsync(form.Draft, _leaving.Token);
        _form = form;
    }

    private async Task CountAsync() => _addressed = await Queries.CountAudienceAsync(Draft, _leaving.Token);

    private Task ChangeDatesAsync(DateOnly? from, DateOnly? until)
    {
        (Draft.From, Draft.Until) = (from, until);
        return CountAsync();
    }

    private async Task SaveAsync(bool recount)
    {
        var saved = await Service.SaveAsync(Draft, recount, _leaving.Token);
        if (saved.IsOk)
        {
            Dialogs.CloseSide(saved.Value);
            return;
        }
        var asks = saved.Error.Code == CampaignErrors.RecountCode;
        (_recount, _refusal) = (asks ? saved.Error : null, asks ? null : saved.Error);
    }
}
