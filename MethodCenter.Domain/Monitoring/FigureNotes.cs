using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Monitoring;

/// <summary>Lines of the journal about lists and files of figures.</summary>
internal static class FigureNotes
{
    public const string All = "показатели мониторинга";

    /// <param name="action">Viewed or exported.</param>
    /// <param name="what">Which indicator or list.</param>
    /// <param name="ask">Place.</param>
    /// <param name="origin">Day and round.</param>
    /// <param name="rows">How many lines went out.</param>
    public static AuditNote Of(AuditAction action, string what, FigureAsk ask, FigureOrigin origin, int rows) =>
        new(action, "Educators", $"{AccessTerms.Of(action)}: {what} на {Formats.Date(origin.Period.Day)}") { Rows = rows, Keys = new(ask.MunicipalityId) };
}
