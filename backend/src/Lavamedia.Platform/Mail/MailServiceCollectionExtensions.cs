using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Lavamedia.Platform.Mail;

/// <summary>Adds the way that mails take.</summary>
internal static class MailServiceCollectionExtensions
{
    public static IServiceCollection AddMail(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(MailSettings.Section);
        services.Configure<MailSettings>(settings =>
        {
            if (configuration["LAVAMEDIA_DATA"] is { Length: > 0 } data)
            {
                settings.Folder = Path.Combine(data, "mail");
            }

            section.Bind(settings);
        });
        services.TryAddSingleton(TimeProvider.System);
        return string.IsNullOrEmpty(section[nameof(MailSettings.Host)])
            ? services.AddSingleton<IMailSender, FolderMailSender>()
            : services.AddSingleton<IMailSender, SmtpMailSender>();
    }
}
