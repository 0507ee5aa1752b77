using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Lavamedia.GraphQL.EntityFramework.Sql;
using Npgsql;

namespace Lavamedia.GraphQL.EntityFramework.Results;

/// <summary>A member that a resolver needs of its parent.</summary>
/// <param name="Path">Such as <c>Slug</c> or <c>Author.Name</c>.</param>
/// <param name="Value">What is selected for it.</param>
/// <param name="Ordinal">Where it stands in the row.</param>
internal sealed record ParentMember(string Path, SqlExpression Value, int Ordinal);

/// <summary>Makes the partial entity, or object made of its values, that C# resolvers get as their parent.</summary>
internal sealed class ParentReader
{
    private readonly Func<NpgsqlDataReader, object> create;
    private readonly int? presence;

    public ParentReader(Type type, IReadOnlyList<ParentMember> members, int? presence)
    {
        this.presence = presence;
        create = Compile(type, members);
    }

    /// <summary>Null when there is no such row.</summary>
    public object? Read(NpgsqlDataReader reader) =>
        presence is { } ordinal && reader.IsDBNull(ordinal) ? null : create(reader);

    private static Func<NpgsqlDataReader, object> Compile(Type type, IReadOnlyList<ParentMember> members)
    {
        var reader = Expression.Parameter(typeof(NpgsqlDataReader), "reader");
        var entity = Expression.Variable(type, "entity");
        var body = new List<Expression> { Expression.Assign(entity, New(type)) };
        foreach (var member in members)
        {
            // A member of a partner needs the partner first; SortedSet gives "Author.Id" and "Author.Name" one after the other.
            Expression owner = entity;
            var names = member.Path.Split('.');
            foreach (var name in names.SkipLast(1))
            {
                var partner = Expression.PropertyOrField(owner, name);
                body.Add(
                    Expression.IfThen(
                        Expression.ReferenceEqual(partner, Expression.Constant(null)),
                        Set(owner, name, New(partner.Type))
                    )
                );
                owner = partner;
            }

            var target = Expression.PropertyOrField(owner, names[^1]).Type;
            body.Add(
                Expression.IfThen(
                    Expression.Not(
                        Expression.Call(
                            reader,
                            nameof(NpgsqlDataReader.IsDBNull),
                            null,
                            Expression.Constant(member.Ordinal)
                        )
                    ),
                    Set(owner, names[^1], Read(reader, member, target))
                )
            );
        }

        body.Add(Expression.Convert(entity, typeof(object)));
        return Expression.Lambda<Func<NpgsqlDataReader, object>>(Expression.Block([entity], body), reader).Compile();
    }

    /// <summary>
    /// Without a constructor: what it would set is not among the declared members, and making a key for each row would cost more
    /// than reading it.
    /// </summary>
    private static UnaryExpression New(Type type) =>
        Expression.Convert(
            Expression.Call(
                typeof(RuntimeHelpers),
                nameof(RuntimeHelpers.GetUninitializedObject),
                null,
                Expression.Constant(type)
            ),
            type
        );

    private static BinaryExpression Set(Expression owner, string name, Expression value)
    {
        const BindingFlags any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        var property = owner.Type.GetProperty(name, any)!;
        var declared = property.DeclaringType!.GetProperty(name, any)!;
        if (declared.SetMethod is not null)
        {
            return Expression.Assign(Expression.Property(owner, declared), value);
        }

        var field =
            declared.DeclaringType!.GetField($"<{name}>k__BackingField", any)
            ?? throw new Lavamedia.GraphQL.Planning.SchemaBindingException(
                $"{owner.Type.Name}.{name} cannot be set, so no resolver can ask for it with [Parent]."
            );
        return Expression.Assign(Expression.Field(owner, field), value);
    }

    private static UnaryExpression Read(ParameterExpression reader, ParentMember member, Type target)
    {
        var mapping = member.Value.Mapping!;
        var stored = StoredTypes.Of(mapping);
        Expression value = Expression.Call(
            reader,
            nameof(NpgsqlDataReader.GetFieldValue),
            [stored],
            Expression.Constant(member.Ordinal)
        );
        if (mapping.Converter is { } converter)
        {
            var from = converter.ConvertFromProviderExpression;
            value = Expression.Invoke(from, Expression.Convert(value, from.Parameters[0].Type));
        }

        return Expression.Convert(value, target);
    }
}
