using MethodCenter.Domain.Data;

namespace MethodCenter.Domain.Registry;

/// <summary>A person with the one job by which the registry places them on a day, and the organisation of that job.</summary>
public sealed class StaffMember
{
    public required Employment Job { get; init; }
    public required Educator Person { get; init; }
    public required Organisation Organisation { get; init; }
}

/// <summary>Who works where on a day, and who of them is counted (decisions, points 1–4).</summary>
public static class OrganisationStaff
{
    /// <summary>
    /// Main jobs in force on a day, one a person: of two that overlap the later begun (point 4), then the later ending,
    /// then the earlier record.
    /// </summary>
    public static IQueryable<StaffMember> MainStaffOn(this MethodCenterDb db, DateOnly day) =>
        from job in db.Employments
        where job.Kind == EmploymentKind.Main && (job.From == null || job.From <= day) && (job.Until == null || job.Until >= day)
            && !db.Employments.Any(other => other.EducatorId == job.EducatorId && other.Id != job.Id
                && other.Kind == EmploymentKind.Main
                && (other.From == null || other.From <= day) && (other.Until == null || other.Until >= day)
                && ((other.From ?? DateOnly.MinValue) > (job.From ?? DateOnly.MinValue)
                    || ((other.From ?? DateOnly.MinValue) == (job.From ?? DateOnly.MinValue)
                        && ((other.Until ?? DateOnly.MaxValue) > (job.Until ?? DateOnly.MaxValue)
                            || ((other.Until ?? DateOnly.MaxValue) == (job.Until ?? DateOnly.MaxValue) && other.Id < job.Id)))))
        join person in db.Educators on job.EducatorId equals person.Id
        where person.MergedIntoId == null
        join organisation in db.Organisations on job.OrganisationId equals organisation.Id
        select new StaffMember { Job = job, Person = person, Organisation = organisation };

    /// <summary>T and M together: main jobs of teachers and managers in monitored organisations that are open on the day.</summary>
    public static IQueryable<StaffMember> CountedStaffOn(this MethodCenterDb db, DateOnly day) => db.MainStaffOn(day)
        .Where(s => s.Organisation.IsMonitored && (s.Organisation.ClosedOn == null || s.Organisation.ClosedOn >= day)
            && s.Job.PostGroup != PostGroup.Other);

    /// <summary>Age strictly under 35 and less than 36 full months of teaching; an unknown date leaves the person out (point 10).</summary>
    public static IQueryable<StaffMember> WhereYoungOn(this IQueryable<StaffMember> staff, DateOnly day)
    {
        var (bornAfter, teachingAfter) = YoungTeacher.Bounds(day);
        return staff.Where(s => s.Job.PostGroup == PostGroup.Teaching
            && s.Person.BirthDate > bornAfter && s.Person.TeachingSince > teachingAfter);
    }
}

/// <summary>Молодой педагог as П6 counts: under 35 and in the first three years (decisions, point 10).</summary>
public static class YoungTeacher
{
    public const int Age = 35;
    public const int Months = 36;

    /// <summary>Born and begun after these days: the same as fewer than 35 full years and 36 full months on <paramref name="day"/>.</summary>
    public static (DateOnly BornAfter, DateOnly TeachingAfter) Bounds(DateOnly day) => (day.AddYears(-Age), day.AddMonths(-Months));
}
