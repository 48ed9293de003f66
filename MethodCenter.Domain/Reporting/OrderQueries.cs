using System.Text.Json;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;
using MethodCenter.Domain.Staging;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Reporting;

/// <summary>The order (приказ) of a variant of a distribution, for whoever keeps the distribution; before the approval its draft.</summary>
public sealed class OrderQueries(Database database, CentreHead head)
{
    /// <summary>Pairs of one part: about fifty sheets.</summary>
    public const int PerPart = 1500;

    private static readonly JsonSerializerOptions Reading = new() { PropertyNameCaseInsensitive = true };

    /// <summary>The user may print orders at all: pages ask it, every query decides anew.</summary>
    public bool MayPrint => database.Actor.IsSystem
        || database.Actor.Role is Role.Administrator or Role.CentreStaff or Role.MunicipalService or Role.OrganisationCoordinator;

    /// <summary>How large the order is; null for foreign and absent variants alike.</summary>
    public async Task<OrderPlan?> PlanAsync(int variantId, CancellationToken ct)
    {
        if (!MayPrint) return null;
        await using var db = database.Read();
        if (await db.StagingVariants.SingleOrDefaultAsync(v => v.Id == variantId, ct) is not { } variant) return null;
        return new(await db.VariantLines.CountAsync(l => l.VariantId == variantId && l.GiverKey != null, ct), variant.IsApproved);
    }

    /// <summary>The paper; null for foreign and absent variants and parts alike. Leaves a line in the journal.</summary>
    /// <param name="variantId">Which variant.</param>
    /// <param name="part">From 1, of <see cref="PerPart"/> pairs each; null is everything at once.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task<Report?> BuildAsync(int variantId, int? part, CancellationToken ct)
    {
        if (!MayPrint) return null;
        await using var db = database.Read();
        if (await db.StagingVariants.SingleOrDefaultAsync(v => v.Id == variantId, ct) is not { } variant) return null;
        var staging = await db.Stagings.SingleAsync(s => s.Id == variant.StagingId, ct);
        var facts = await FactsAsync(db, staging, variant, ct) with { Part = part };
        if (part is { } number && (number < 1 || number > new OrderPlan(facts.Lines, variant.IsApproved).Parts)) return null;
        await database.NoteAsync(new AuditNote(AuditAction.Printed, nameof(StagingVariant), $"{AuditTerms.Summary(AuditAction.Printed, nameof(StagingVariant))}: {OrderPaper.KindOf(facts).ToLower(Formats.Russian)}")
        {
            SubjectId = variant.Id, Rows = facts.Lines, Keys = new(staging.MunicipalityId, staging.OrganisationId),
        }, ct);
        return OrderPaper.Create(facts);
    }

    private async Task<OrderFacts> FactsAsync(MethodCenterDb db, StagingCase staging, StagingVariant variant, CancellationToken ct)
    {
        var (issuer, city) = await IssuerAsync(db, staging, ct);
        var parts = JsonSerializer.Deserialize<OrderParts>(variant.Order, Reading) ?? new(null, null, null, null, null);
        var lines = await db.VariantLines.Where(l => l.VariantId == variant.Id).ToListAsync(ct);
        return new OrderFacts
        {
            Kind = staging.Kind, Source = $"подбор «{staging.Title}», вариант «{variant.Name}»", Issuer = issuer, City = parts.City ?? city, IsApproved = variant.IsApproved,
            Number = variant.OrderNumber, Date = variant.OrderDate, From = variant.From, Until = variant.Until, Parts = parts, IsEmployer = staging.OrganisationId is not null,
            Absence = await AbsenceAsync(db, staging.AbsenceId, ct), Givers = await GiversAsync(db, staging.Kind, lines, ct), Uncovered = lines.Count(l => l.GiverKey is null),
            Day = db.Today, Made = db.Now,
        };
    }

    /// <summary>Whose order it is: the organisation, the municipal service, or the centre.</summary>
    private async Task<(IReadOnlyList<string> Lines, string? City)> IssuerAsync(MethodCenterDb db, StagingCase staging, CancellationToken ct)
    {
        if (staging.OrganisationId is { } id)
        {
            var school = await db.Organisations.SingleAsync(o => o.Id == id, ct);
            return ([school.FullName], school.Settlement);
        }
        if (staging.MunicipalityId is not { } place) return (head.Lines(isRegion: true), head.City);
        var municipality = await db.Municipalities.SingleAsync(m => m.Id == place, ct);
        var service = await db.MunicipalServices.Where(s => s.MunicipalityId == place).OrderBy(s => s.Id).FirstOrDefaultAsync(ct);
        var owner = service?.OrganisationId is { } home ? await db.Organisations.Where(o => o.Id == home).Select(o => o.FullName).SingleOrDefaultAsync(ct) : null;
        return ([.. new[] { municipality.Name, owner, service?.Name ?? "Муниципальная методическая служба" }.OfType<string>()], municipality.Centre);
    }

    private static async Task<OrderAbsence?> AbsenceAsync(MethodCenterDb db, int? absenceId, CancellationToken ct)
    {
        if (absenceId is not { } id || await db.MethodistAbsences.SingleOrDefaultAsync(a => a.Id == id, ct) is not { } absence) return null;
        var names = await EducatorBeyondScope.NamesOfMethodistsAsync(db, [absence.MethodistId], ct);
        return new(names.GetValueOrDefault(absence.MethodistId)?.FullName ?? MentoringPapersWords.Blank, KindOf(absence.Kind), absence.From, absence.Until);
    }

    private static async Task<IReadOnlyList<OrderGiver>> GiversAsync(MethodCenterDb db, StagingKind kind, List<VariantLine> lines, CancellationToken ct)
    {
        var places = lines.Select(l => l.PlaceId).Distinct().ToArray();
        var names = await db.Organisations.Where(o => EF.Parameter(places).Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => new { o.ShortName, o.MunicipalityId }, ct);
        var municipalities = await db.Municipalities.ToDictionaryAsync(m => m.Id, m => m.ShortName, ct);
        OrderLine Line(VariantLine line) => names.GetValueOrDefault(line.PlaceId) is not { } place ? new(line.Name, null, "")
            : new(line.Name, IsPerson(line, kind, place.ShortName) ? place.ShortName : null, municipalities.GetValueOrDefault(place.MunicipalityId, ""));
        return
        [
            .. lines.Where(l => l.GiverKey is not null).GroupBy(l => l.GiverKey)
                .Select(g => new OrderGiver(g.First().GiverName ?? "", [.. g.OrderBy(l => SearchKey.Of(l.Name), StringComparer.Ordinal).ThenBy(l => l.Id).Select(Line)]))
                .OrderBy(g => SearchKey.Of(g.Name), StringComparer.Ordinal),
        ];
    }

    /// <summary>The organisation itself is not printed twice.</summary>
    private static bool IsPerson(VariantLine line, StagingKind kind, string place) =>
        line.SubjectEducatorId is not null || (kind is not (StagingKind.Schools or StagingKind.LowResults) && line.Name != place);

    private static string KindOf(AbsenceKind kind) => kind switch
    {
        AbsenceKind.Leave => "отпуск",
        AbsenceKind.Illness => "временная нетрудоспособность",
        AbsenceKind.BusinessTrip => "командировка",
        AbsenceKind.Other => "иная причина",
    };
}
