using MethodCenter.App.Shared;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Programmes;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.Programmes;

/// <summary>Whom to apply for; other learning at the same time is shown before sending.</summary>
public sealed partial class ApplyPanel : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private readonly List<Choice<int?>> _chosen = [];
    private IReadOnlyList<Choice<int?>> _found = [];
    private IReadOnlyList<ApplicationWarning> _warnings = [];
    private DomainError? _refusal;
    private int? _adding;

    [Parameter, EditorRequired] public required StreamRow Stream { get; set; }

    [Inject] public required EnrolmentQueries Queries { get; init; }
    [Inject] public required EnrolmentService Service { get; init; }
    [Inject] public required ICurrentActor Who { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }

    private bool IsTeacher => Who.Current.Role is Role.Educator;
    private ApplicationDraft Draft => new() { StreamId = Stream.Id, EducatorIds = [.. _chosen.Select(c => c.Value!.Value)] };

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        if (!IsTeacher || await Queries.FindOwnAsync(_leaving.Token) is not { } own) return;
        _chosen.Add(ToChoice(own));
        await WarnAsync();
    }

    private async Task<IReadOnlyList<Choice<int?>>> FindPeopleAsync(string text, CancellationToken ct)
    {
        _found = [.. (await Queries.FindPeopleAsync(text, ct)).Select(ToChoice)];
        return _found;
    }

    private async Task OnAddAsync(int? id)
    {
        _adding = null;
        if (_found.FirstOrDefault(f => f.Value == id) is not { } person || _chosen.Contains(person)) return;
        _chosen.Add(person);
        await WarnAsync();
    }

    private Task OnRemoveAsync(Choice<int?> person)
    {
        _chosen.Remove(person);
        return WarnAsync();
    }

    private async Task WarnAsync()
    {
        _refusal = null;
        _warnings = await Queries.FindWarningsAsync(Draft, _leaving.Token);
    }

    private async Task OnSendAsync()
    {
        var applied = await Service.ApplyAsync(Draft, _leaving.Token);
        if (applied.IsOk) Dialogs.CloseSide(applied.Value);
        else _refusal = applied.Error;
    }

    private static Choice<int?> ToChoice(LearnerChoice person) => new(person.Id, person.FullName, person.Place);
}
