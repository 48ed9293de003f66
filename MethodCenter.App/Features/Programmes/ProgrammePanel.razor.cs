using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Programmes;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.Programmes;

/// <summary>The form of a programme.</summary>
public sealed partial class ProgrammePanel : IDisposable
{
    private static readonly IReadOnlyList<Choice<ProgrammeKind>> _kinds = [.. Enum.GetValues<ProgrammeKind>().Select(k => new Choice<ProgrammeKind>(k, ProgrammeTerms.Of(k)))];
    private static readonly IReadOnlyList<Choice<StudyForm?>> _forms = ProgrammeTexts.Choices<StudyForm>(ProgrammeTerms.Of);

    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<Choice<string>> _competences = [];
    private IReadOnlyList<Choice<int>> _programmes = [];
    private ProgrammeForm? _form;
    private DomainError? _refusal;

    /// <summary>Zero for a new one.</summary>
    [Parameter] public int ProgrammeId { get; set; }

    [Inject] public required ProgrammeQueries Queries { get; init; }
    [Inject] public required ProgrammeService Service { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }

    private ProgrammeDraft Draft => _form!.Draft;

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        var form = await Queries.FindFormAsync(ProgrammeId, _leaving.Token);
        if (form is null)
        {
            Dialogs.CloseSide();
            return;
        }
        // A code that the list no longer has stays choosable, or saving would drop it in silence.
        var gone = form.Draft.Codes.Except(form.Competences.Select(c => c.Code)).Select(c => new Choice<string>(c, c));
        _competences = [.. form.Competences.Select(c => new Choice<string>(c.Code, ProgrammeTexts.CodeAndName(c))), .. gone];
        _programmes = [.. form.Programmes.Select(p => new Choice<int>(p.Id, p.Title))];
        _form = form;
    }

    private async Task OnSaveAsync()
    {
        var saved = await Service.SaveAsync(Draft, _leaving.Token);
        if (saved.IsOk) Dialogs.CloseSide(saved.Value);
        else _refusal = saved.Error;
    }
}
