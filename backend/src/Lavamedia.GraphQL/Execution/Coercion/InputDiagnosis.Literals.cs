using System.Collections.Immutable;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Scalars;

namespace Lavamedia.GraphQL.Execution.Coercion;

/// <summary>Literals of documents.</summary>
internal static partial class InputDiagnosis
{
    /// <summary>Explains a literal.</summary>
    /// <param name="literal">The literal, in which variables may stand.</param>
    /// <param name="type">Its type.</param>
    /// <param name="variables">The variables of the request; null while a document is validated, when they are unknown.</param>
    /// <param name="problems">Where the problems go.</param>
    public static void Explain(
        ValueNode literal,
        GraphQLType type,
        VariableValues? variables,
        List<InputProblem> problems
    ) => Explain(literal, type, variables, problems, []);

    private static void Explain(
        ValueNode literal,
        GraphQLType type,
        VariableValues? variables,
        List<InputProblem> problems,
        ImmutableArray<object> path
    )
    {
        if (problems.Count >= MaxProblems)
        {
            return;
        }

        if (literal is VariableNode variable)
        {
            ExplainVariable(variable, type, variables, problems, path);
            return;
        }

        if (type is NonNullType nonNull)
        {
            if (literal is NullValueNode)
            {
                problems.Add(new($"Expected value of non-null type \"{type}\" not to be null.", path, literal));
                return;
            }

            type = nonNull.OfType;
        }

        if (literal is NullValueNode)
        {
            return;
        }

        switch (type)
        {
            case ListType list when literal is ListValueNode items:
                for (var i = 0; i < items.Values.Length; i++)
                {
                    Explain(items.Values[i], list.OfType, variables, problems, path.Add(i));
                }

                break;
            case ListType list:
                Explain(literal, list.OfType, variables, problems, path);
                break;
            case InputObjectType input:
                ExplainObject(literal, input, variables, problems, path);
                break;
            case ScalarType scalar
                when scalar.Codec.ReadLiteral(VariableSubstitution.Replace(literal, variables))
                    is { IsValid: false } result:
                problems.Add(new(result.Error, path, literal));
                break;
            case EnumType enumType when enumType.ReadLiteral(literal) is { IsValid: false } result:
                problems.Add(new(result.Error, path, literal));
                break;
        }
    }

    private static void ExplainVariable(
        VariableNode variable,
        GraphQLType type,
        VariableValues? variables,
        List<InputProblem> problems,
        ImmutableArray<object> path
    )
    {
        if (variables is null || !type.IsNonNull)
        {
            return;
        }

        var name = variable.Name.Value;
        if (!variables.TryGet(name, out var value))
        {
            problems.Add(
                new(
                    $"Expected variable \"${name}\" provided to type \"{type}\" to provide a runtime value.",
                    path,
                    variable
                )
            );
        }
        else if (value is null)
        {
            problems.Add(
                new(
                    $"Expected variable \"${name}\" provided to non-null type \"{type}\" not to be null.",
                    path,
                    variable
                )
            );
        }
    }

    private static void ExplainObject(
        ValueNode literal,
        InputObjectType type,
        VariableValues? variables,
        List<InputProblem> problems,
        ImmutableArray<object> path
    )
    {
        if (literal is not ObjectValueNode value)
        {
            problems.Add(
                new(
                    $"Expected value of type \"{type}\" to be an object, found: {Inspection.Of(literal)}.",
                    path,
                    literal
                )
            );
            return;
        }

        foreach (var field in type.Fields)
        {
            // Of repeated fields, which another rule refuses, the last one counts.
            if (value.Fields.LastOrDefault(candidate => candidate.Name.Value == field.Name) is { } member)
            {
                ExplainField(value, member.Value, field, type, variables, problems, path);
            }
            else if (field.IsRequired)
            {
                problems.Add(
                    new(
                        $"Expected value of type \"{type}\" to include required field \"{field.Name}\", found: {Inspection.Of(literal)}.",
                        path,
                        literal
                    )
                );
            }
        }

        string? found = null;
        List<ObjectFieldNode> known = [];
        foreach (var member in value.Fields.TakeWhile(_ => problems.Count < MaxProblems))
        {
            if (type.Fields.TryGet(member.Name.Value, out _))
            {
                known.Add(member);
            }
            else
            {
                problems.Add(
                    new(UnknownField(type, member.Name.Value, found ??= Inspection.Of(literal)), path, member)
                );
            }
        }

        if (type.IsOneOf)
        {
            ExplainOneOf(literal, type, known, problems, path);
        }
    }

    private static void ExplainField(
        ObjectValueNode parent,
        ValueNode literal,
        InputValueDefinition field,
        InputObjectType type,
        VariableValues? variables,
        List<InputProblem> problems,
        ImmutableArray<object> path
    )
    {
        if (literal is VariableNode { Name.Value: var name } && variables is not null)
        {
            var isGiven = variables.TryGet(name, out var value);
            if (type.IsOneOf && value is null)
            {
                problems.Add(
                    new(
                        $"Expected variable \"${name}\" provided to field \"{field.Name}\" for OneOf Input Object type \"{type}\" "
                            + (isGiven ? "not to be null." : "to provide a runtime value."),
                        path,
                        parent,
                        isGiven ? ErrorCodes.OneOfNull : ErrorCodes.OneOfNoneSet
                    )
                );
            }
            else if (!isGiven && !field.IsRequired)
            {
                return;
            }
        }

        Explain(literal, field.Type, variables, problems, path.Add(field.Name));
    }

    private static void ExplainOneOf(
        ValueNode literal,
        InputObjectType type,
        List<ObjectFieldNode> known,
        List<InputProblem> problems,
        ImmutableArray<object> path
    )
    {
        if (known.Count != 1)
        {
            problems.Add(
                new(OneOf(type), path, literal, known.Count == 0 ? ErrorCodes.OneOfNoneSet : ErrorCodes.OneOfSeveralSet)
            );
        }
        else if (known[0].Value is NullValueNode)
        {
            problems.Add(new(OneOf(type), path.Add(known[0].Name.Value), literal, ErrorCodes.OneOfNull));
        }
    }
}
