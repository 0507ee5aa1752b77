using System.Linq.Expressions;
using Lavamedia.GraphQL.EntityFramework.Aggregates;
using Lavamedia.GraphQL.EntityFramework.Planning;
using Lavamedia.GraphQL.EntityFramework.Shapes;
using Lavamedia.GraphQL.EntityFramework.Translation;
using Lavamedia.GraphQL.Execution.Coercion;
using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.EntityFramework.Statements;

/// <summary>Takes a request apart into shape and values: the resolver's query, filters, orders, pages.</summary>
internal sealed class RequestReader(TranslationModel model, CursorFormat cursors)
{
    /// <summary>Reads what a request wants.</summary>
    /// <param name="step">The selection.</param>
    /// <param name="execution">What it is run with.</param>
    /// <param name="query">The query that is selected from; null for a batch.</param>
    /// <param name="asker">What query filters ask about the viewer.</param>
    /// <param name="compiles">Whether statements are to be compiled, so that the query is needed with slots in the place of its values.</param>
    public SelectionRequest Read(
        EntityStep step,
        StepExecution execution,
        IQueryable? query,
        object asker,
        bool compiles
    )
    {
        var shape = new RequestShape();
        var flags = model.Filters.Answer(asker);
        foreach (var flag in flags)
        {
            shape.Mark(flag ? '1' : '0');
        }

        if (query is not null)
        {
            if (step.Levels[0].IsPaged && query is AskedQuery { Otherwise: not null })
            {
                throw new InvalidOperationException(
                    "A page cannot be asked otherwise: an empty one may only mean that nothing is left behind its cursor."
                );
            }

            return new SelectionRequest
            {
                Shape = shape,
                Flags = flags,
                Query = Query(query, shape, compiles),
                Levels = Levels(step, execution, shape, flags),
            };
        }

        var keys = EntityKeys.Of(step, execution);
        var slot = shape.Slot(keys, keys.GetType());
        return new SelectionRequest
        {
            Shape = shape,
            Flags = flags,
            Keys = slot,
            Levels = Levels(step, execution, shape, flags),
        };
    }

    private Expression? Query(IQueryable source, RequestShape shape, bool compiles) =>
        source is AskedQuery asked
            ? asked.Read(shape, model.Model, compiles)
            : new QueryParameterizer(shape, compiles).Visit(source.Expression);

    private LevelRequest[] Levels(EntityStep step, StepExecution execution, RequestShape shape, bool[] flags)
    {
        var isBatch = step.Request.Source is not SelectionSource.Query;
        var levels = new LevelRequest[step.Levels.Count];
        for (var i = 0; i < levels.Length; i++)
        {
            var level = step.Levels[i];
            levels[i] = isBatch && level.Parent is null ? LevelRequest.Nothing : Level(level, execution, shape, flags);
        }

        return levels;
    }

    private LevelRequest Level(EntityLevel level, StepExecution execution, RequestShape shape, bool[] flags) =>
        level.Binding.HasFiltering || level.Binding.HasSorting || level.IsPaged
            ? AskedLevel(level, execution, shape, flags)
            : level.Unasked;

    /// <summary>Apart, because what it captures would be allocated for levels without arguments as well.</summary>
    private LevelRequest AskedLevel(EntityLevel level, StepExecution execution, RequestShape shape, bool[] flags)
    {
        var binding = level.Binding;
        var arguments = execution.ArgumentsOf(level.Selection);
        var elementType = level.EntityType.ClrType;
        shape.Mark('|');
        var where = binding.HasFiltering
            ? new FilterExpressions(shape, model.IgnoreCase).Condition((ArgumentValues?)arguments["where"], elementType)
            : null;
        IReadOnlyList<OrderTerm> order = binding.HasSorting
            ? OrderTerms.Of(arguments["order"], elementType, shape)
            : [];
        if (order.Count == 0)
        {
            order = level.DefaultOrder;
        }

        // Only pages that show or take a cursor need to know what cursors belong to.
        var isBound = level.ReadsCursors || (level.Shape is ListShape.Connection && PageArguments.HasCursor(arguments));
        var cursorBinding = isBound ? CursorBinding.Of(level, arguments, flags, execution.Context.User) : [];
        return new LevelRequest
        {
            Where = where,
            Order = order,
            CursorBinding = cursorBinding,
            Page = level.Shape switch
            {
                ListShape.Connection => PageArguments.Connection(arguments, binding, cursors, cursorBinding, shape),
                ListShape.CollectionSegment => PageArguments.Segment(arguments, binding, shape),
                _ => null,
            },
            Groups =
            [
                .. level.Figures.Select(figures =>
                    figures.IsGrouped ? GroupArguments.Read(execution.ArgumentsOf(figures.Selection), shape) : null
                ),
            ],
        };
    }
}
