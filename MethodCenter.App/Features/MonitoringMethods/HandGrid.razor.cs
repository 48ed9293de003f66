using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Radzen;

namespace MethodCenter.App.Features.MonitoringMethods;

/// <summary>The table of values: what is typed is kept until it is saved as a whole or taken back.</summary>
public sealed partial class HandGrid
{
    private static readonly HandColumn[] _columns = Enum.GetValues<HandColumn>();

    private readonly Dictionary<(int Row, HandColumn Column), ElementReference> _cells = [];
    private List<HandGridRow> _rows = [];
    private List<string> _errors = [];
    private DomainError? _refusal;

    [Parameter, EditorRequired] public required HandCard Card { get; set; }

    /// <summary>After the values were written.</summary>
    [Parameter] public EventCallback Saved { get; set; }

    [Inject] public required HandService Service { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }

    protected override void OnInitialized() => Fill();

    private static string HeadOf(HandColumn column) => column switch
    {
        HandColumn.Numerator => HandTexts.Numerator,
        HandColumn.Denominator => HandTexts.Denominator,
        HandColumn.Value => HandTexts.Value,
        HandColumn.Note => HandTexts.Note,
    };

    private void Fill()
    {
        _cells.Clear();
        (_rows, _errors, _refusal) = ([.. Card.Lines.Select(l => new HandGridRow(l))], [], null);
    }

    /// <summary>To the next line of the same column that can be written, as a spreadsheet does.</summary>
    private async Task OnKeyAsync(KeyboardEventArgs key, int row, HandColumn column)
    {
        var step = key.Key switch { "Enter" or "ArrowDown" => 1, "ArrowUp" => -1, _ => 0 };
        for (var next = row + step; step != 0 && next >= 0 && next < _rows.Count; next += step)
        {
            if (!_rows[next].Line.MayEnter || (column is HandColumn.Value && _rows[next].HasParts) || !_cells.TryGetValue((next, column), out var cell)) continue;
            await cell.FocusAsync();
            return;
        }
    }

    private async Task OnSaveAsync()
    {
        var read = _rows.Where(r => r.Line.MayEnter).Select(r => r.Read()).ToList();
        (_errors, _refusal) = ([.. read.Select(r => r.Error).OfType<string>()], null);
        if (_errors.Count > 0) return;
        var saved = await Service.EnterAsync(new() { IndicatorId = Card.Row.Id, Day = Card.Day, Cells = [.. read.Select(r => r.Cell!)] }, CancellationToken.None);
        if (saved.IsOk) await Saved.InvokeAsync();
        else _refusal = saved.Error;
    }

    private async Task OnPasteAsync()
    {
        List<HandGridRow> rows = [.. _rows.Where(r => r.Line.MayEnter)];
        if (await Dialogs.OpenDialogAsync<HandPasteDialog>(HandTexts.Paste, new() { [nameof(HandPasteDialog.Rows)] = rows }, "44rem") is IReadOnlyList<HandPasted> pasted) HandPaste.Apply(pasted);
    }
}
