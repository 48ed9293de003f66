using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Radzen;

namespace MethodCenter.App.Features.Registry;

/// <summary>What a merge would do, field by field, before it is done.</summary>
public sealed partial class DuplicateMergePage
{
    private MergeDraft _draft = new();
    private MergePreview? _preview;
    private DomainError? _refusal;
    private bool _isLoaded;

    [Parameter] public int SurvivorId { get; set; }
    [Parameter] public int OtherId { get; set; }
    [Inject] public required DuplicateQueries Queries { get; init; }
    [Inject] public required DuplicateService Service { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required NotificationService Notifications { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }

    protected override async Task OnParametersSetAsync()
    {
        _draft = new MergeDraft { SurvivorId = SurvivorId, OtherId = OtherId };
        (_refusal, _isLoaded) = (null, false);
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        _preview = await Queries.FindMergeAsync(_draft);
        _isLoaded = true;
        if (_preview is not null) (_draft.SurvivorVersion, _draft.OtherVersion) = (_preview.Survivor.Version, _preview.Other.Version);
    }

    /// <summary>A value to choose; where both records agree there is nothing to choose.</summary>
    private RenderFragment Side(MergeField field, bool other) => builder =>
    {
        var value = other ? field.Other : field.Survivor;
        var text = value.Length == 0 ? DuplicateTexts.Nothing : value;
        if (field.IsSame) builder.AddContent(0, text);
        else BuildChoice(builder, field, other, text);
    };

    private void BuildChoice(RenderTreeBuilder builder, MergeField field, bool other, string text)
    {
        var isTaken = field.TakesOther == other;
        builder.OpenElement(10, "label");
        builder.AddAttribute(11, "class", "check");
        builder.OpenElement(12, "input");
        builder.AddAttribute(13, "type", "radio");
        builder.AddAttribute(14, "name", $"merge-{field.Kind}");
        builder.AddAttribute(15, "aria-label", DuplicateTexts.ChooseValue(DuplicateTerms.Of(field.Kind), text));
        builder.AddAttribute(16, "checked", isTaken);
        builder.AddAttribute(17, "onchange", EventCallback.Factory.Create<ChangeEventArgs>(this, () => OnChooseAsync(field.Kind, other)));
        builder.CloseElement();
        builder.OpenElement(18, "span");
        builder.AddAttribute(19, "class", isTaken ? null : "muted");
        builder.AddContent(20, text);
        builder.CloseElement();
        builder.CloseElement();
    }

    private Task OnChooseAsync(MergeFieldKind kind, bool other)
    {
        (other ? _draft.FromOther : _draft.FromSurvivor).Add(kind);
        (other ? _draft.FromSurvivor : _draft.FromOther).Remove(kind);
        return LoadAsync();
    }

    private async Task OnMergeAsync()
    {
        if (!await Dialogs.AskAsync(DuplicateTexts.AskTitle, DuplicateTexts.AskConsequence(_preview!.Other.FullName), DuplicateTexts.DoMerge)) return;
        var merged = await Service.MergeAsync(_draft);
        if (!merged.IsOk)
        {
            _refusal = merged.Error;
            return;
        }
        Notifications.Done(DuplicateTexts.Merged);
        Navigation.NavigateTo(Urls.Educator(SurvivorId));
    }

    private async Task OnDismissAsync()
    {
        var dismissed = await Service.DismissAsync(SurvivorId, OtherId);
        if (dismissed.IsOk) Navigation.NavigateTo(Urls.Duplicates);
        else _refusal = dismissed.Error;
    }
}
