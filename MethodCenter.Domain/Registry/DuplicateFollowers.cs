using System.Text.Encodings.Web;
using System.Text.Json;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.Mentoring;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Registry;

/// <summary>Rows of other rooms that hang on a person: in a merge they follow the one who stays.</summary>
internal static class DuplicateFollowers
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task HandOverAsync(MethodCenterDb db, Educator survivor, Educator other, CancellationToken ct)
    {
        await AssignmentsAsync(db, survivor, other, ct);
        await StatusesAsync(db, survivor, other, ct);
        foreach (var work in await db.WorkEntries.Where(w => w.EducatorId == other.Id).ToListAsync(ct)) work.HandOver(survivor);
        foreach (var user in await db.Users.Where(u => u.EducatorId == other.Id).ToListAsync(ct)) user.FollowEducator(survivor.Id);
        await DevelopmentMerge.HandOverAsync(db, survivor.Id, other.Id, ct);
        await MentoringMerge.HandOverAsync(db, survivor, other, ct);
        await DiagnosticsMerge.HandOverAsync(db, survivor.Id, other.Id, ct);
    }

    /// <summary>The archived record as the journal keeps it: every column with what it was; secrets by name only.</summary>
    public static string Record(string image)
    {
        using var document = JsonDocument.Parse(image);
        var columns = document.RootElement.EnumerateObject()
            .Where(c => c.Name is not ("NameKey" or "Version" or "SnilsCipher") && c.Value.ValueKind != JsonValueKind.Null)
            .ToDictionary(c => c.Name, c => c.Name == "SnilsHash" ? ["•", null] : new object?[] { c.Value.Clone(), null });
        return JsonSerializer.Serialize(columns, Json);
    }

    /// <summary>The same methodist on both records is one assignment: the earlier one stays.</summary>
    private static async Task AssignmentsAsync(MethodCenterDb db, Educator survivor, Educator other, CancellationToken ct)
    {
        var mine = await db.Assignments.Where(a => a.EducatorId == survivor.Id).ToListAsync(ct);
        foreach (var assignment in await db.Assignments.Where(a => a.EducatorId == other.Id).ToListAsync(ct))
        {
            if (mine.Any(m => m.MethodistId == assignment.MethodistId && m.From <= assignment.From && (m.Until is null || m.Until >= assignment.Until)))
                db.Remove(assignment);
            else
                assignment.Follow(survivor);
        }
    }

    /// <summary>A status of a level and municipality that both have stays once; the other's assignments go over to it.</summary>
    private static async Task StatusesAsync(MethodCenterDb db, Educator survivor, Educator other, CancellationToken ct)
    {
        var mine = await db.Methodists.Where(m => m.EducatorId == survivor.Id).ToListAsync(ct);
        foreach (var copy in mine) copy.TakeName(survivor.Name);
        foreach (var status in await db.Methodists.Include(m => m.Assignments).Where(m => m.EducatorId == other.Id).ToListAsync(ct))
        {
            var twin = mine.FirstOrDefault(m => m.Level == status.Level && m.MunicipalityId == status.MunicipalityId);
            if (twin is null) status.HandOver(survivor);
            else foreach (var assignment in status.Assignments) assignment.HandOver(twin);
        }
    }
}
