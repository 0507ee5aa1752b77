using Lavamedia.GraphQL.EntityFramework.Aggregates;
using Lavamedia.GraphQL.EntityFramework.Execution;
using Lavamedia.GraphQL.EntityFramework.Results;
using Npgsql;

namespace Lavamedia.GraphQL.EntityFramework.Statements;

/// <summary>The statements of a level and how their rows are read.</summary>
internal sealed class CompiledLevel
{
    /// <summary>Finds the page and keeps its keys for the statements that follow; null where each finds it by itself.</summary>
    public CompiledStatement? Page { get; init; }

    /// <summary>Null when only the count is asked.</summary>
    public CompiledStatement? Rows { get; init; }

    public CompiledStatement? Count { get; init; }

    /// <summary>Asks PostgreSQL's planner how many rows there may be; for clients that allow estimates.</summary>
    public CompiledStatement? Estimate { get; init; }

    /// <summary>The largest number that <see cref="Count"/> can tell where there is an <see cref="Estimate"/>; beyond it that is shown.</summary>
    public int ExactCounts { get; init; }

    /// <summary>The key of the row above; null at the top.</summary>
    public RowKeyReader? ParentKey { get; init; }

    /// <summary>As <see cref="ParentKey"/>, for the statement that counts.</summary>
    public RowKeyReader? CountParentKey { get; init; }

    public int CountOrdinal { get; init; }

    /// <summary>One for each of the level's figures.</summary>
    public IReadOnlyList<CompiledFigures> Figures { get; init; } = [];

    /// <summary>The column of each row that tells how many there are in all; null when a statement of its own counts.</summary>
    public int? Total { get; init; }

    /// <summary>The row's own key, where something below or the batch looks rows up by it.</summary>
    public RowKeyReader? Key { get; init; }

    /// <summary>One for each cell of the level, then one for each term of the cursor.</summary>
    public CellReader[] Cells { get; init; } = [];

    /// <summary>How many of <see cref="Cells"/>, at their end, make the cursor.</summary>
    public int CursorTerms { get; init; }

    /// <summary>How many rows the last request read: about as many are expected of the next, within reason.</summary>
    public int ExpectedRows
    {
        get;
        set => field = Math.Min(value, 500);
    }

    /// <summary>One for each of the level's parents of resolvers.</summary>
    public ParentReader[] Parents { get; init; } = [];
}

/// <summary>All levels of a step, compiled for one shape of request.</summary>
internal sealed class CompiledSelection
{
    public required IReadOnlyList<CompiledLevel> Levels { get; init; }

    /// <summary>All statements in the order in which they are sent and their results are read.</summary>
    public CompiledStatement[] Statements =>
        field ??= [
            .. Levels
                .SelectMany(level =>
                    new[] { level.Page, level.Rows, level.Count, level.Estimate }.Concat(
                        level.Figures.Select(figures => figures.Statement)
                    )
                )
                .OfType<CompiledStatement>(),
        ];

    /// <summary>How long the statements have taken so far.</summary>
    public Pace Pace { get; } = new();

    private int ParameterCount => field > 0 ? field : field = Statements.Sum(statement => statement.ParameterCount);

    /// <summary>What a request sends for the parameters of all statements, one after the other.</summary>
    /// <exception cref="Errors.GraphQLException">A value cannot be sent.</exception>
    public object?[] Read(object asker, IReadOnlyList<object?> values)
    {
        var sent = new object?[ParameterCount];
        var rest = sent.AsSpan();
        foreach (var statement in Statements)
        {
            statement.Read(asker, values, rest);
            rest = rest[statement.ParameterCount..];
        }

        return sent;
    }

    /// <summary>Adds commands that send these values, in the order of <see cref="Statements"/>.</summary>
    public void AddTo(NpgsqlBatch batch, ReadOnlySpan<object?> sent)
    {
        foreach (var statement in Statements)
        {
            batch.BatchCommands.Add(statement.Command(sent));
            sent = sent[statement.ParameterCount..];
        }
    }
}
