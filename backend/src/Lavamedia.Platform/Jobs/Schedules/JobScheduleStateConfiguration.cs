using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Platform.Jobs.Schedules;

internal sealed class JobScheduleStateConfiguration : IEntityTypeConfiguration<JobScheduleState>
{
    public void Configure(EntityTypeBuilder<JobScheduleState> builder)
    {
        builder.ToTable("job_schedules");
        builder.HasKey(schedule => schedule.Name);
    }
}
