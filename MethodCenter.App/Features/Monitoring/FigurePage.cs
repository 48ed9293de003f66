using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;
using Microsoft.AspNetCore.Components;

namespace MethodCenter.App.Features.Monitoring;

/// <summary>
/// A page that counts from its address: at the start and at every change. The region's numbers may take a second when they are counted anew, so
/// that is done off the circuit's thread and the page shows a skeleton meanwhile.
/// </summary>
public abstract class FigurePage : AddressPage
{
    private int _turn;

    [Inject] public required FigureSheets Sheets { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }

    protected FigureAddress Address { get; private set; } = new("");

    /// <summary>What can be chosen; null until read and for roles without figures.</summary>
    protected FigureHeads? Heads { get; private set; }
    protected bool IsRead { get; private set; }
    protected bool IsLoading { get; private set; }

    /// <summary>Why there is nothing to show.</summary>
    protected DomainError? Refusal { get; set; }

    /// <summary>The first day that would not be refused.</summary>
    protected DateOnly? FirstDay { get; private set; }

    protected DateOnly Today => Clock.Today();
    protected int? Own => Heads?.OwnMunicipalityId;
    protected int? Place => Address.PlaceOr(Own);
    protected FigureAsk Ask => Address.Ask(Today, Own);

    /// <summary>What the address asks for is on the page already: only its lists or its order differ.</summary>
    protected abstract bool IsShown { get; }

    /// <summary>Reads everything that the address asks for; what it returns is done only if nobody asked for something else meanwhile.</summary>
    protected abstract Task<Action> LoadAsync(CancellationToken ct);

    protected override void ReadAddress()
    {
        Address = new FigureAddress(Navigation.Uri, Words.Find);
        if (IsRead) _ = InvokeAsync(ShowAsync);
    }

    protected override async Task OnInitializedAsync()
    {
        Heads = await Sheets.FindHeadsAsync(Leaving);
        IsRead = true;
        await ShowAsync();
    }

    /// <summary>Counting goes on elsewhere; the page stays alive.</summary>
    protected Task<T> AwayAsync<T>(Func<Task<T>> count) => Task.Run(count, Leaving);

    private async Task ShowAsync()
    {
        if (Heads is null) return;
        var turn = ++_turn;
        IsLoading = !IsShown;
        StateHasChanged();
        if (!IsLoading) return;
        try
        {
            (Refusal, FirstDay) = (null, null);
            var take = await LoadAsync(Leaving);
            if (turn != _turn) return;
            take();
            if (Refusal is not null) FirstDay = await Sheets.FirstDayAsync(Leaving);
        }
        catch (OperationCanceledException) when (Leaving.IsCancellationRequested)
        {
            return;
        }
        IsLoading = turn != _turn;
        StateHasChanged();
    }
}
