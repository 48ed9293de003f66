using MethodCenter.App.Shared;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.Access;

/// <summary>The side panel of one account; a new one when no id is given.</summary>
public sealed partial class UserPanel : IDisposable
{
    private static readonly IReadOnlyList<Choice<Role>> _roles = [.. Enum.GetValues<Role>().Select(r => new Choice<Role>(r, AccessTerms.Of(r)))];

    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<Choice<int?>> _municipalities = [];
    private UserCard? _card;
    private UserDraft? _draft;
    private DomainError? _refusal;

    [Parameter] public int? UserId { get; set; }
    [Inject] public required UserQueries Queries { get; init; }
    [Inject] public required UsersService Users { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required NotificationService Notifications { get; init; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        _municipalities = [.. (await Queries.ListMunicipalitiesAsync(_leaving.Token)).Select(m => new Choice<int?>(m.Id, m.Text))];
        await ReadAsync();
    }

    private async Task ReadAsync()
    {
        _card = UserId is { } id ? await Queries.FindAsync(id, _leaving.Token) : null;
        _draft = _card?.Draft ?? new UserDraft();
    }

    private async Task OnSaveAsync()
    {
        if (UserId is null)
        {
            var created = await Users.CreateAsync(_draft!, _leaving.Token);
            if (Refused(created.WithoutValue())) return;
            Dialogs.CloseSide();
            await ShowAsync(created.Value);
            return;
        }
        if (Refused(await Users.ChangeAsync(_draft!, _leaving.Token))) return;
        Notifications.Done(UsersTexts.Saved, UsersTexts.SavedDetail);
        Dialogs.CloseSide();
    }

    private async Task OnResetPasswordAsync()
    {
        if (!await Dialogs.AskAsync(UsersTexts.ResetPassword, UsersTexts.ResetPasswordAsk, UsersTexts.ResetPassword)) return;
        var issued = await Users.ResetPasswordAsync(UserId!.Value, _leaving.Token);
        if (Refused(issued.WithoutValue())) return;
        await ShowAsync(issued.Value);
        await ReadAsync();
    }

    private async Task OnResetSecondFactorAsync()
    {
        if (!await Dialogs.AskAsync(UsersTexts.ResetSecondFactor, UsersTexts.ResetSecondFactorAsk, UsersTexts.ResetSecondFactor, true)) return;
        if (Refused(await Users.ResetSecondFactorAsync(UserId!.Value, _leaving.Token))) return;
        Notifications.Done(UsersTexts.SecondFactorReset);
        await ReadAsync();
    }

    private async Task OnBlockAsync(bool blocked)
    {
        if (blocked && !await Dialogs.AskAsync(UsersTexts.Block, UsersTexts.BlockAsk, UsersTexts.Block, true)) return;
        if (Refused(await Users.SetBlockedAsync(UserId!.Value, blocked, _leaving.Token))) return;
        Notifications.Done(blocked ? UsersTexts.Blocked : UsersTexts.Unblocked);
        await ReadAsync();
    }

    private bool Refused(Result result)
    {
        _refusal = result.IsOk ? null : result.Error;
        return !result.IsOk;
    }

    private Task ShowAsync(IssuedPassword issued) =>
        Dialogs.OpenDialogAsync<IssuedPasswordDialog>(UsersTexts.IssuedTitle, new() { [nameof(IssuedPasswordDialog.Issued)] = issued });

    private async Task<IReadOnlyList<Choice<int?>>> FindOrganisationsAsync(string words, CancellationToken ct) => Choices(await Queries.FindOrganisationsAsync(words, ct));

    private async Task<IReadOnlyList<Choice<int?>>> FindEducatorsAsync(string words, CancellationToken ct) => Choices(await Queries.FindEducatorsAsync(words, ct));

    private async Task<IReadOnlyList<Choice<int?>>> FindMethodistsAsync(string words, CancellationToken ct) => Choices(await Queries.FindMethodistsAsync(words, ct));

    private static IReadOnlyList<Choice<int?>> Choices(IReadOnlyList<Lookup> found) => [.. found.Select(f => new Choice<int?>(f.Id, f.Text, f.Hint))];

    private static Choice<int?>? ChoiceOf(Lookup? chosen) => chosen is null ? null : new(chosen.Id, chosen.Text, chosen.Hint);
}
