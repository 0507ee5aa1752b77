using System.Linq.Expressions;
using System.Text;
using Lavamedia.GraphQL.EntityFramework.Aggregates;
using Lavamedia.GraphQL.EntityFramework.Shapes;
using Lavamedia.GraphQL.EntityFramework.Statements;
using Lavamedia.GraphQL.Planning;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Lavamedia.GraphQL.EntityFramework.Planning;

/// <summary>Reads a selection tree into levels (what is selected from the database) and output (what is written).</summary>
internal sealed class SelectionReader(IModel model)
{
    public List<EntityLevel> Levels { get; } = [];

    public List<FieldSelection> Slots { get; } = [];

    public List<FieldSelection> StreamedLists { get; } = [];

    /// <summary>A field whose own source is a query.</summary>
    public OutputList Query(SelectionPlanRequest request)
    {
        var entityType = model.FindEntityType(request.EntityType)!;
        return List(request.Field, entityType, null, []);
    }

    /// <summary>A batch of entities of one type.</summary>
    public OutputList Batch(SelectionPlanRequest request)
    {
        var level = NewLevel(request.Field, model.FindEntityType(request.EntityType)!, null, [], ListShape.Single);
        return new OutputList(level) { Item = Object(request.Selections, level, [], level.EntityType, null) };
    }

    private EntityLevel NewLevel(
        FieldSelection field,
        IEntityType entityType,
        EntityLevel? parent,
        IReadOnlyList<LambdaExpression> path,
        ListShape shape
    )
    {
        var level = new EntityLevel(Levels.Count, parent, field, entityType) { Path = path, Shape = shape };
        parent?.Children.Add(level);
        Levels.Add(level);
        return level;
    }

    private OutputList List(
        FieldSelection field,
        IEntityType entityType,
        EntityLevel? parent,
        IReadOnlyList<LambdaExpression> path
    )
    {
        NoteStream(field);
        var shape = field.Binding!.Shape;
        var level = NewLevel(field, entityType, parent, path, shape);
        var list = new OutputList(level);
        if (level.IsPaged)
        {
            level.ReadsRows = false;
            list.PageFields = [.. field.Selections!.Fields.Select(inner => PageField(inner, level))];
        }
        else
        {
            list.Item = Object(field.Selections!, level, [], entityType, null);
        }

        return list;
    }

    private PageField PageField(FieldSelection field, EntityLevel level)
    {
        if (field.IsTypeName)
        {
            return new PageField(field, PageFieldKind.TypeName)
            {
                TypeName = Encoding.UTF8.GetBytes($"\"{field.DeclaringType.Name}\""),
            };
        }

        var kind = field.Field.Name switch
        {
            "edges" => PageFieldKind.Edges,
            "nodes" or "items" => PageFieldKind.Nodes,
            "node" => PageFieldKind.Node,
            "cursor" => PageFieldKind.Cursor,
            "pageInfo" => PageFieldKind.PageInfo,
            "totalCount" => PageFieldKind.TotalCount,
            "hasNextPage" => PageFieldKind.HasNextPage,
            "hasPreviousPage" => PageFieldKind.HasPreviousPage,
            "startCursor" => PageFieldKind.StartCursor,
            "endCursor" => PageFieldKind.EndCursor,
            "aggregates" => PageFieldKind.Aggregates,
            "groups" => PageFieldKind.Groups,
            _ => throw new SchemaBindingException($"{field.Field} is not a field of a connection."),
        };
        if (kind is PageFieldKind.Aggregates or PageFieldKind.Groups)
        {
            return FiguresField(field, kind, level);
        }

        NoteStream(field);
        level.ReadsCount |= kind is PageFieldKind.TotalCount;
        level.ReadsRows |= kind is not PageFieldKind.TotalCount;
        level.ReadsCursors |= kind is PageFieldKind.Cursor or PageFieldKind.StartCursor or PageFieldKind.EndCursor;
        return kind switch
        {
            PageFieldKind.Edges or PageFieldKind.PageInfo => new PageField(field, kind)
            {
                Fields = [.. field.Selections!.Fields.Select(inner => PageField(inner, level))],
            },
            PageFieldKind.Node or PageFieldKind.Nodes => new PageField(field, kind)
            {
                Item = Object(field.Selections!, level, [], level.EntityType, null),
            },
            _ => new PageField(field, kind),
        };
    }

    private void NoteStream(FieldSelection field)
    {
        if (field.IsStreamed && !StreamedLists.Contains(field))
        {
            StreamedLists.Add(field);
        }
    }

    private static PageField FiguresField(FieldSelection field, PageFieldKind kind, EntityLevel level)
    {
        var figures = new EntityFigures(field, kind is PageFieldKind.Groups);
        level.Figures.Add(figures);
        return new PageField(field, kind)
        {
            Figures = level.Figures.Count - 1,
            FigureFields = FigureReader.Read(field, figures),
        };
    }

    /// <param name="selections">What is shown.</param>
    /// <param name="level">The level whose row has the object.</param>
    /// <param name="path">The to-one steps from the level's row to the entity.</param>
    /// <param name="entityType">The entity.</param>
    /// <param name="inner">The way from the entity to a value object within it; null for the entity itself.</param>
    private OutputObject Object(
        SelectionSet selections,
        EntityLevel level,
        IReadOnlyList<LambdaExpression> path,
        IEntityType entityType,
        LambdaExpression? inner
    )
    {
        var fields = new List<OutputField>();
        EntityParent? parent = null;
        int? deferral = null;
        if (selections.DeferralMark is { } mark)
        {
            level.Parents.Add(parent = new EntityParent(path, entityType));
            parent.Members.Add(EntityKeys.Property(entityType).Name);
            parent.Slots.Add(Slots.Count);
            deferral = Slots.Count;
            Slots.Add(mark);
        }

        foreach (var field in selections.Fields)
        {
            if (field.IsTypeName)
            {
                fields.Add(new TypeNameField(field));
            }
            else if (field.IsResolved)
            {
                if (inner is not null)
                {
                    throw new SchemaBindingException(
                        $"{field.Field}: a value object within an entity cannot have resolvers."
                    );
                }

                if (parent is null)
                {
                    level.Parents.Add(parent = new EntityParent(path, entityType));
                }

                parent.Members.UnionWith(field.Binding?.RequiredMembers ?? []);
                parent.Slots.Add(Slots.Count);
                fields.Add(new SlotField(field, Slots.Count));
                Slots.Add(field);
            }
            else
            {
                fields.Add(Field(field, level, path, entityType, inner));
            }
        }

        return new OutputObject { Fields = fields, DeferralSlot = deferral };
    }

    private OutputField Field(
        FieldSelection field,
        EntityLevel level,
        IReadOnlyList<LambdaExpression> path,
        IEntityType entityType,
        LambdaExpression? inner
    )
    {
        var binding = field.Binding!;
        var expression = inner is null
            ? binding.Expression!
            : Expression.Lambda(Substitution.Apply(binding.Expression!, inner.Body), inner.Parameters);
        if (field.Field.Type.IsLeaf)
        {
            return new ValueField(field, level.AddCell(new EntityCell(path, expression, field)));
        }

        var target = model.FindEntityType(binding.ElementType);
        if (binding.Shape is not ListShape.Single)
        {
            return target is null
                ? throw new SchemaBindingException($"{field.Field}: the elements are not entities of EF's model.")
                : new ListField(field, List(field, target, level, [.. path, expression]));
        }

        if (target is null)
        {
            return ValueObject(field, level, path, entityType, expression);
        }

        IReadOnlyList<LambdaExpression> further = [.. path, expression];
        var presence = level.AddCell(new EntityCell(further, null, null));
        return new ObjectField(field, presence, Object(field.Selections!, level, further, target, null));
    }

    /// <summary>
    /// An object made of values of the row. <c>x => partner == null ? null : new …</c> is one that is there when the partner
    /// is.
    /// </summary>
    private ObjectField ValueObject(
        FieldSelection field,
        EntityLevel level,
        IReadOnlyList<LambdaExpression> path,
        IEntityType entityType,
        LambdaExpression expression
    )
    {
        var presence = expression.Body
            is ConditionalExpression
            {
                Test: BinaryExpression
                {
                    NodeType: ExpressionType.Equal,
                    Left: var partner,
                    Right: ConstantExpression { Value: null },
                },
                IfTrue: ConstantExpression { Value: null },
            }
            ? level.AddCell(new EntityCell([.. path, Expression.Lambda(partner, expression.Parameters)], null, null))
            : (int?)null;
        return new ObjectField(field, presence, Object(field.Selections!, level, path, entityType, expression));
    }
}
