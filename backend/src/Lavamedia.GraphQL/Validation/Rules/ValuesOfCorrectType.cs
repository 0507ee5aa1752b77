using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Execution.Coercion;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Validation.Rules;

/// <summary>Literals are of the type expected where they stand (spec section 5.6.1).</summary>
internal sealed class ValuesOfCorrectType(ValidationContext context) : ValidationRule(context)
{
    public override void EnterValue(ValueNode node, GraphQLType? type)
    {
        if (type is null)
        {
            return;
        }

        List<InputProblem> problems = [];
        InputDiagnosis.Explain(node, type, null, problems);
        foreach (var problem in problems)
        {
            Context.Report(problem.Message, problem.Code ?? ErrorCodes.ValidationFailed, [problem.Node]);
        }
    }
}
