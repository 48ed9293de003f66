using System.Linq.Expressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace MethodCenter.App.Shared;

/// <summary>The frame of every input. <see cref="For"/> shows the messages of one field of the form around it.</summary>
public sealed partial class FormField : IDisposable
{
    private readonly string _id = ElementId.Next("field");
    private EditContext? _listened;

    [Parameter, EditorRequired] public required string Label { get; set; }
    [Parameter, EditorRequired] public required RenderFragment<FieldContext> ChildContent { get; set; }
    [Parameter] public string? Hint { get; set; }
    [Parameter] public bool Required { get; set; }

    /// <summary>An error from elsewhere: a refusal that names this field.</summary>
    [Parameter] public string? Error { get; set; }

    [Parameter] public Expression<Func<object?>>? For { get; set; }
    [Parameter] public FieldIdentifier? Field { get; set; }
    [Parameter] public string? Css { get; set; }
    [CascadingParameter] public EditContext? Form { get; set; }

    private FieldIdentifier? Watched => Field ?? (For is null ? null : FieldIdentifier.Create(For));

    private IEnumerable<string> Errors =>
        [.. Error is null ? [] : new[] { Error }, .. Form is not null && Watched is { } watched ? Form.GetValidationMessages(watched) : []];

    private bool HasError => Errors.Any();

    private FieldContext Context
    {
        get
        {
            var attributes = new Dictionary<string, object>();
            var described = string.Join(' ', new[] { Hint is null ? null : $"{_id}-hint", HasError ? $"{_id}-error" : null }.OfType<string>());
            if (described.Length > 0) attributes["aria-describedby"] = described;
            if (HasError) attributes["aria-invalid"] = "true";
            if (Required) attributes["aria-required"] = "true";
            return new(_id, attributes);
        }
    }

    protected override void OnParametersSet()
    {
        if (_listened == Form) return;
        if (_listened is not null) _listened.OnValidationStateChanged -= OnValidated;
        _listened = Form;
        if (_listened is not null) _listened.OnValidationStateChanged += OnValidated;
    }

    public void Dispose()
    {
        if (_listened is not null) _listened.OnValidationStateChanged -= OnValidated;
    }

    private void OnValidated(object? sender, ValidationStateChangedEventArgs change) => StateHasChanged();
}
