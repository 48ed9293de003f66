using System.Globalization;

namespace MethodCenter.App.Shell;

/// <summary>Addresses of the methodical asset.</summary>
public static partial class Urls
{
    public const string NewAssignment = "/assignments/new";
    public const string AdmissionSettings = "/settings/admission";
    public const string MethodistsExport = "/methodists/export.{format}";
    public const string AssignmentsExport = "/assignments/export.{format}";
    public const string WorkJournalExport = "/work-journal/export.{format}";

    /// <summary>Assign these organisations as wholes.</summary>
    public static string AssignOrganisations(IEnumerable<int> ids) => List(NewAssignment, ("organisations", Ids(ids)));

    /// <summary>Assign somebody to this methodist.</summary>
    public static string AssignTo(int methodist) => List(NewAssignment, ("methodist", Text(methodist)));

    public static string AssignmentsOf(int methodist) => List(Assignments, ("methodist", Text(methodist)), ("state", "inforce"));

    public static string WorkOf(int methodist) => List(WorkJournal, ("methodist", Text(methodist)));

    /// <summary>The export of the list as it is filtered now: the same query string.</summary>
    public static string Export(string template, string format, string presentUri) =>
        template.Replace("{format}", format, StringComparison.Ordinal) + new Uri(presentUri).Query;

    private static string Ids(IEnumerable<int> ids) => string.Join(',', ids.Select(id => id.ToString(CultureInfo.InvariantCulture)));
}
