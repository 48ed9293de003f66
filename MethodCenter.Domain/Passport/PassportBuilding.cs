using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.Domain.Passport;

/// <summary>Puts an edition together: figures of the day and texts. Pure.</summary>
internal static class PassportBuilding
{
    /// <param name="edition">Its number, title and day.</param>
    /// <param name="facts">Of that day.</param>
    /// <param name="texts">Those that may be shown.</param>
    /// <param name="head">Whose paper it is.</param>
    public static PassportContent Build(PassportEdition edition, PassportFacts facts, IReadOnlyList<PassportText> texts, CentreHead head)
    {
        var words = texts.Where(t => t.Text.Length > 0).ToLookup(t => (t.Section, t.MunicipalityId), t => new PassportWords(t.Text, t.WrittenAt, t.WrittenBy));
        return new(PassportFreezing.Format, edition.Number, edition.Title, facts.Day,
            [.. PassportSections.Region.Select(s => new PassportChapter(s.Code, s.Title, PassportTables.OfRegion(s.Code, facts), words[(s.Code, null)].FirstOrDefault()))],
            [.. facts.Sheet.Places.Select(p => new PassportAnnex(p.Id, p.Oktmo, facts.Names.GetValueOrDefault(p.Id, p.Name),
                [.. PassportSections.Annex.Select(s => new PassportChapter(s.Code, s.Title, PassportTables.OfPlace(s.Code, facts, p.Id), words[(s.Code, p.Id)].FirstOrDefault()))]))])
        {
            Organisation = head.Lines(isRegion: true), City = head.City, Region = head.Region,
            SnapshotNumber = facts.Sheet.Frozen?.Number, SnapshotSha256 = facts.Sheet.Frozen?.Sha256, Methods = MethodsOf(facts.Sheet),
        };
    }

    /// <summary>What is written and what is missing.</summary>
    /// <param name="written">Sections with a text that is not empty.</param>
    /// <param name="places">All municipalities.</param>
    public static PassportCompleteness Measure(IReadOnlySet<(string Section, int? MunicipalityId)> written, IReadOnlyList<(int Id, string Name)> places)
    {
        var expected = PassportSections.Region.Where(s => s.IsExpected).ToList();
        var empty = expected.Where(s => !written.Contains((s.Code, null))).Select(s => s.Title).ToList();
        var annex = PassportSections.Annex.Where(s => s.IsExpected).ToList();
        var silent = places.Where(p => annex.Exists(s => !written.Contains((s.Code, p.Id)))).Select(p => p.Name).ToList();
        return new(expected.Count - empty.Count, expected.Count, places.Count - silent.Count, places.Count) { EmptySections = empty, SilentPlaces = silent };
    }

    private static string MethodsOf(MonitoringSheet sheet) =>
        string.Join(", ", sheet.Methods.Where(m => m.Kind is IndicatorKind.Main).Select(m => $"{m.Code}\u00A0— {m.Version.ToString(Formats.Russian)}"));
}
