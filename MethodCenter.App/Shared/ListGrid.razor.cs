using MethodCenter.Domain.Common;
using Microsoft.AspNetCore.Components;
using Radzen;
using Radzen.Blazor;

namespace MethodCenter.App.Shared;

/// <summary>
/// A list of a page: paged, sorted and filtered by the database, 50 rows, its page and sort kept in the address.
/// <code>
/// &lt;ListGrid TRow="EducatorRow" Title="…" Load="@((page, ct) =&gt; Queries.ListEducatorsAsync(_filter, page, ct))" Filter="_filter"
///           RowHref="@(row =&gt; Urls.Educator(row.Id))"&gt;
///     &lt;Columns&gt; ListColumn components; the first one with Href = the row's address &lt;/Columns&gt;
/// &lt;/ListGrid&gt;
/// </code>
/// The <c>Property</c> of a column is the name that the query's <c>SortedBy</c> knows. Rows are records: they compare by value.
/// </summary>
public sealed partial class ListGrid<TRow> : IDisposable
    where TRow : notnull
{
    private readonly CancellationTokenSource _leaving = new();
    private readonly HashSet<TRow> _selected = [];
    private RadzenDataGrid<TRow>? _grid;
    private IReadOnlyList<TRow>? _rows; // null until loaded: the grid asks for its first page only then
    private int _total;
    private bool _isRoomy;
    private bool _isRestoring = true;
    private bool _isTurning;
    private object? _shownFilter;
    private ListAddress _address = new();
    private PageRequest _last = new();

    [Parameter, EditorRequired] public required Func<PageRequest, CancellationToken, Task<Page<TRow>>> Load { get; set; }
    [Parameter, EditorRequired] public required RenderFragment Columns { get; set; }

    /// <summary>What the table lists, for screen readers.</summary>
    [Parameter, EditorRequired] public required string Title { get; set; }

    /// <summary>What the list is filtered by; a value that differs (records compare by value) reads the list again from its first page.</summary>
    [Parameter] public object? Filter { get; set; }

    /// <summary>Where a click on a row leads; the first column shows the same address as a link.</summary>
    [Parameter] public Func<TRow, string>? RowHref { get; set; }

    /// <summary>A click on a row where it opens a panel instead of a page.</summary>
    [Parameter] public EventCallback<TRow> RowOpened { get; set; }

    /// <summary>«1 080 педагогов».</summary>
    [Parameter] public Func<int, string>? TotalText { get; set; }

    /// <summary>Links to exports and print, right of the total.</summary>
    [Parameter] public RenderFragment? Tools { get; set; }

    /// <summary>Actions for many rows; with them each row gets a box.</summary>
    [Parameter] public RenderFragment<IReadOnlyCollection<TRow>>? SelectionActions { get; set; }

    /// <summary>Why the list is empty and the next step.</summary>
    [Parameter] public RenderFragment? Empty { get; set; }

    [Parameter] public int PageSize { get; set; } = GridRequests.DefaultPageSize;
    [Parameter] public bool AllowColumnPicking { get; set; } = true;

    /// <summary>Off for a second list on a page: only one can own the address.</summary>
    [Parameter] public bool KeepsAddress { get; set; } = true;

    [Inject] public required NavigationManager Navigation { get; init; }

    private IReadOnlyCollection<TRow> Selected => _selected;
    private string? TotalLine => _rows is null ? SharedTexts.Loading : (TotalText ?? SharedTexts.Total)(_total);
    private bool IsPageSelected => _rows is { Count: > 0 } && _rows.All(_selected.Contains);

    /// <summary>Reads the present page again: after an act that changed rows.</summary>
    public async Task ReloadAsync()
    {
        if (_grid is not null) await _grid.Reload();
        StateHasChanged();
    }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override void OnInitialized()
    {
        _shownFilter = Filter;
        if (KeepsAddress) _address = ListAddress.Read(Navigation);
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_grid is null || Equals(_shownFilter, Filter)) return;
        _shownFilter = Filter;
        _selected.Clear();
        await _grid.FirstPage(forceReload: true);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_isRestoring || _grid is null || _rows is null) return;
        _isRestoring = false;
        if (_last.Skip == 0) return;
        // The rows are there already; only the pager has to learn its page.
        _isTurning = true;
        await _grid.GoToPage(_last.Skip / PageSize);
        _isTurning = false;
    }

    private async Task OnLoadAsync(LoadDataArgs args)
    {
        var request = args.ToPageRequest();
        if (_isTurning) return;
        if (_isRestoring) request = request with { Skip = (_address.Page - 1) * PageSize };
        try
        {
            var page = await Load(request, _leaving.Token);
            if (page.Items.Count == 0 && page.Total > 0) page = await Load(request = request with { Skip = 0 }, _leaving.Token);
            (_rows, _total, _last) = (page.Items, page.Total, request);
            if (KeepsAddress && !_isRestoring) ListAddress.From(request).Write(Navigation);
        }
        catch (OperationCanceledException) when (_leaving.IsCancellationRequested)
        {
            // The page was left: nobody waits for the rows.
        }
    }

    // Radzen raises it for a click and for Enter or Space on the row that the arrow keys reached.
    private async Task OnRowSelectAsync(TRow row)
    {
        if (RowOpened.HasDelegate) await RowOpened.InvokeAsync(row);
        else if (RowHref is not null) Navigation.NavigateTo(RowHref(row));
    }

    private void OnRowRender(RowRenderEventArgs<TRow> args)
    {
        if (RowHref is not null || RowOpened.HasDelegate) args.Attributes["class"] = "row-open";
    }

    private void Toggle(TRow row)
    {
        if (!_selected.Remove(row)) _selected.Add(row);
    }

    private void TogglePage()
    {
        if (IsPageSelected) _selected.ExceptWith(_rows!);
        else _selected.UnionWith(_rows!);
    }

    private void ClearSelection() => _selected.Clear();
}
