using MethodCenter.App.Shell;
using Microsoft.AspNetCore.Diagnostics;

namespace MethodCenter.App.Startup;

/// <summary>Writes a failed request into the log under a number; the error page shows the number and nothing else.</summary>
internal sealed class IncidentLog(ILogger<IncidentLog> logger) : IExceptionHandler
{
    private const string Item = "incident";

    public static string? NumberOf(HttpContext context) => context.Items[Item] as string;

    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var number = Incident.NewNumber();
        httpContext.Items[Item] = number;
        logger.LogError(exception, "Request failed, incident {Incident}", number);
        return ValueTask.FromResult(false);
    }
}
