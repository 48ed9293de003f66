using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.IndividualRoutes;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.IndividualRoutes;

/// <summary>Sets a day or answers; whoever answered may put the words right.</summary>
public sealed partial class ConsultationPanel
{
    private readonly ConsultationMeetingDraft _meeting = new();
    private readonly ConsultationAnswerDraft _answer = new();
    private ConsultationCard? _card;
    private DomainError? _refusal;
    private bool _isMissing;
    private bool _mayCorrect;

    [Parameter, EditorRequired] public required int ConsultationId { get; set; }
    [Inject] public required ConsultationQueries Queries { get; init; }
    [Inject] public required ConsultationService Service { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }
    [Inject] public required ICurrentActor Actor { get; init; }

    protected override async Task OnInitializedAsync()
    {
        _card = await Queries.FindAsync(ConsultationId, CancellationToken.None);
        _isMissing = _card is null;
        if (_card is not { Row: var row }) return;
        _mayCorrect = row.State is ConsultationState.Answered && row.AnsweredBy == Actor.Current.Name;
        (_meeting.Id, _meeting.Version, _meeting.On, _meeting.Where) = (row.Id, row.Version, row.MeetOn, row.MeetWhere);
        (_answer.Id, _answer.Version, _answer.Answer) = (row.Id, row.Version, row.Answer);
    }

    private async Task OnScheduleAsync() => Close(await Service.ScheduleAsync(_meeting, CancellationToken.None));

    private async Task OnAnswerAsync() => Close(await Service.AnswerAsync(_answer, CancellationToken.None));

    private void Close(Result done)
    {
        if (done.IsOk) Dialogs.CloseSide(true);
        else _refusal = done.Error;
    }
}
