using Microsoft.AspNetCore.Components;

namespace MethodCenter.App.Shared;

/// <summary>Runs <see cref="Act"/>; until its task ends the button is disabled, shows a turning ring and says «Выполняется…».</summary>
public sealed partial class ActionButton
{
    private bool _acting;

    [Parameter, EditorRequired] public required string Text { get; set; }
    [Parameter] public EventCallback Act { get; set; }
    [Parameter] public string? Icon { get; set; }
    [Parameter] public bool IsPrimary { get; set; }
    [Parameter] public bool IsDanger { get; set; }
    [Parameter] public bool IsQuiet { get; set; }

    /// <summary>Submits the form around it; the form's handler then does the work and <see cref="Busy"/> shows it.</summary>
    [Parameter] public bool IsSubmit { get; set; }

    /// <summary>Work that somebody else started and this button waits for.</summary>
    [Parameter] public bool Busy { get; set; }

    [Parameter] public bool Disabled { get; set; }
    [Parameter] public string? Title { get; set; }
    [Parameter] public string? TestId { get; set; }

    private bool IsRunning => _acting || Busy;
    private string Css => IsDanger ? "btn-danger" : IsPrimary ? "btn-primary" : IsQuiet ? "btn-quiet" : "";

    private async Task OnClickAsync()
    {
        if (IsRunning || !Act.HasDelegate) return;
        _acting = true;
        try
        {
            await Act.InvokeAsync();
        }
        finally
        {
            _acting = false;
        }
    }
}
