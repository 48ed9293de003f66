using System.Linq.Expressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Radzen;

namespace MethodCenter.App.Shared;

/// <summary>A select over a delegate: <see cref="Find"/> gets what was typed and answers with at most a few dozen lines.</summary>
public sealed partial class SearchSelect<TValue> : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<Choice<TValue>> _found = [];
    private Choice<TValue>? _known;
    private int _turn;

    [Parameter, EditorRequired] public required string Label { get; set; }
    [Parameter, EditorRequired] public required Func<string, CancellationToken, Task<IReadOnlyList<Choice<TValue>>>> Find { get; set; }
    [Parameter] public TValue? Value { get; set; }
    [Parameter] public EventCallback<TValue> ValueChanged { get; set; }
    [Parameter] public Expression<Func<TValue>>? ValueExpression { get; set; }

    /// <summary>What is chosen at first: a stored value has a text that no search has told yet.</summary>
    [Parameter] public Choice<TValue>? Chosen { get; set; }

    [Parameter] public string? Placeholder { get; set; }
    [Parameter] public string? Hint { get; set; }
    [Parameter] public string? Error { get; set; }
    [Parameter] public bool Required { get; set; }
    [Parameter] public bool Disabled { get; set; }

    private FieldIdentifier? Field => ValueExpression is null ? null : FieldIdentifier.Create(ValueExpression);

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override void OnParametersSet()
    {
        if (_known == Chosen) return;
        _known = Chosen;
        if (_found.Count == 0 && Chosen is not null) _found = [Chosen];
    }

    private async Task OnLoadAsync(LoadDataArgs args)
    {
        var turn = ++_turn;
        var found = await Find(args.Filter?.Trim() ?? "", _leaving.Token);
        // A slow answer to what was typed before must not cover the answer to what is typed now.
        if (turn != _turn) return;
        // The chosen line stays in the list, or the select would forget its text.
        var chosen = _found.FirstOrDefault(choice => EqualityComparer<TValue>.Default.Equals(choice.Value, Value));
        _found = chosen is null || found.Contains(chosen) ? found : [chosen, .. found];
    }
}
