using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Tests.Support;

/// <summary>Campaigns and attempts written as an import would leave them.</summary>
public static class SomeDiagnostics
{
    public static readonly DateOnly CampaignFrom = new(2026, 3, 2);

    public static DiagnosticCampaign Campaign(
        int scaleId, string code = "MAT-2026-03", DateOnly? from = null, string? instrument = "КИМ «Математика»", decimal threshold = 60, bool isOfficial = true)
    {
        var begins = from ?? CampaignFrom;
        var campaign = new DiagnosticCampaign(code);
        var changed = campaign.Change(new CampaignDraft
        {
            Code = code, Title = "Диагностика " + code, Operator = "ЛОИРО", IsOfficial = isOfficial, Instrument = instrument, InstrumentVersion = "1",
            From = begins, Until = begins.AddDays(25), Threshold = threshold, ScaleId = scaleId, ValidityMonths = 36,
        });
        return changed.IsOk ? campaign : throw new InvalidOperationException(changed.Error.Message);
    }

    /// <summary>A completed attempt in the place where the person works.</summary>
    public static Diagnosis Attempt(
        int campaignId, Educator person, string scores, int attempt = 1, DateOnly? takenOn = null, DiagnosisStatus status = DiagnosisStatus.Completed)
    {
        var diagnosis = new Diagnosis(campaignId, person.Id, attempt);
        diagnosis.Record(new DiagnosisFacts(takenOn ?? CampaignFrom.AddDays(10), status, scores));
        diagnosis.Settle(person.MunicipalityId, person.OrganisationId, person.PositionCode, person.SubjectCode);
        return diagnosis;
    }

    /// <summary>Writes a campaign on a scale of the seed.</summary>
    public static async Task<int> AddCampaignAsync(
        this TestDatabase test, string code = "MAT-2026-03", string scale = "A", DateOnly? from = null, string? instrument = "КИМ «Математика»", bool isOfficial = true)
    {
        var id = 0;
        var written = await test.Database.WriteAsync(async db =>
        {
            var campaign = Campaign((await db.Scales.SingleAsync(s => s.Code == scale)).Id, code, from, instrument, isOfficial: isOfficial);
            db.Add(campaign);
            await db.SaveChangesAsync();
            id = campaign.Id;
            return Result.Ok;
        });
        return written.IsOk ? id : throw new InvalidOperationException(written.Error.Message);
    }

    public static Task<Result> AddAsync(this TestDatabase test, params object[] rows) => test.Database.WriteAsync(db =>
    {
        db.AddRange(rows);
        return Task.FromResult(Result.Ok);
    });

    /// <summary>A deficit of the competence for each of these people.</summary>
    public static Task<Result> AddDeficitsAsync(this TestDatabase test, string code, IReadOnlyList<Educator> people, DeficitState state = DeficitState.Confirmed) =>
        test.AddAsync([.. people.Select(p =>
        {
            var deficit = new Deficit(p.Id, code);
            deficit.Become(state, TestDatabase.Today, "тест", "тест");
            deficit.Weigh(severity: 2, sources: 1);
            return deficit;
        })]);
}
