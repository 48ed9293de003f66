using MethodCenter.Domain.Common;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>Puts a status of the asset into the plan. Whoever meets the rule is admitted; the others wait as candidates.</summary>
internal sealed class MethodistWriter(PlanContext context, ImportPlan plan, AdmissionParameters parameters)
{
    public Methodist Create(Educator person, MethodistLevel level, int? place, MethodistDraft draft)
    {
        var methodist = new Methodist(person, level, place);
        Require(methodist.Change(draft));
        Admit(methodist);
        plan.NewMethodists.Add(methodist);
        plan.MethodistPerson[methodist] = person;
        return methodist;
    }

    public void Change(Methodist known, MethodistDraft draft, List<FieldChange> changes)
    {
        changes.AddRange(MethodistFacts.Differences(known, draft));
        if (changes.Count == 0) return;
        if (known.Id != 0) plan.Remember(context.Db, known);
        Require(known.Change(draft));
        if (known.Admission == AdmissionState.Candidate) Admit(known);
    }

    private void Admit(Methodist methodist)
    {
        var check = AdmissionRule.Check(methodist, parameters, context.Today);
        if (check.IsAdmissible) Require(methodist.Admit(check, null, context.Account, context.Today));
    }

    private static void Require(Result result)
    {
        if (!result.IsOk) throw new InvalidOperationException(result.Error.Code);
    }
}
