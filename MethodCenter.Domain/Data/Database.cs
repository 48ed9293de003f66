using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace MethodCenter.Domain.Data;

/// <summary>
/// The one door to the database. Reading gets a short context filtered by the user's scope; writing passes the gate, runs
/// the act in a transaction, checks the scope of every changed row, writes the journal and commits, or leaves nothing.
/// </summary>
public sealed class Database(ContextSource source, WriteGate gate, ICurrentActor who, TimeProvider clock)
{
    /// <summary>Who acts through this door now.</summary>
    public Actor Actor => who.Current;

    public DateOnly Today => clock.Today();

    /// <summary>A context for reading under the scope of the current user: no tracking, no saving.</summary>
    public MethodCenterDb Read()
    {
        var db = Prepare(source.New());
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        return db;
    }

    /// <summary>Runs an act that returns nothing; saves when it is good, rolls back when it refuses or throws.</summary>
    public async Task<Result> WriteAsync(Func<MethodCenterDb, Task<Result>> act, CancellationToken ct = default)
    {
        var result = await WriteAsync<bool>(
            async db => await act(db) is { IsOk: false } refusal ? refusal.Error : true, ct);
        return result.WithoutValue();
    }

    /// <summary>Runs an act; saves when it is good, rolls back when it refuses or throws.</summary>
    public async Task<Result<T>> WriteAsync<T>(Func<MethodCenterDb, Task<Result<T>>> act, CancellationToken ct = default)
    {
        using var turn = await gate.EnterAsync(ct);
        await using var db = Prepare(source.New());
        db.IsForWriting = true;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        try
        {
            var result = await act(db);
            if (!result.IsOk) return result;
            await db.SaveChangesAsync(ct);
            await transaction.CommitAsync(ct);
            return result;
        }
        catch (DbUpdateConcurrencyException)
        {
            return DataErrors.ChangedMeanwhile;
        }
        catch (DbUpdateException failure) when (IsUniqueViolation(failure))
        {
            return DataErrors.AlreadyExists;
        }
    }

    /// <summary>Records a view, search, export or print: these change nothing but must leave a line.</summary>
    public Task NoteAsync(AuditNote note, CancellationToken ct = default) => WriteAsync<bool>(db =>
    {
        db.Note(note);
        return Task.FromResult<Result<bool>>(true);
    }, ct);

    private MethodCenterDb Prepare(MethodCenterDb db)
    {
        var actor = who.Current;
        (db.Actor, db.Scope, db.Now, db.Today) = (actor, actor.Scope, clock.Now(), clock.Today());
        return db;
    }

    private static bool IsUniqueViolation(DbUpdateException failure) => failure.InnerException switch
    {
        SqliteException { SqliteExtendedErrorCode: 2067 or 1555 } => true,
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } => true,
        _ => false,
    };
}
