namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>A confirmed deficit of a person, as the planner sees it.</summary>
/// <param name="Code">Code of the competence, for example <c>MET.3</c>.</param>
/// <param name="Name">Name of the competence, for the sentences of the route.</param>
/// <param name="Severity">3: высокий, 2: средний уровень дефицитов, both must be covered; 1 is only mentioned where a step covers it anyway.</param>
/// <param name="Priority">Priority of the deficit; among equal severity the lower is given up first.</param>
public sealed record PlanNeed(string Code, string Name, int Severity, int Priority)
{
    /// <summary>Must a route cover it.</summary>
    public bool IsRequired => Severity >= 2;
}
